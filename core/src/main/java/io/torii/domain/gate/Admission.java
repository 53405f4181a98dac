package io.torii.domain.gate;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision.Outcome;
import io.torii.domain.gate.Decision.Reason;
import java.util.Optional;

/** What a client that requires MFA says to an account that has none active: no question, a page that leads on (R15). */
record Admission(Situation situation) {
    Decision refusal() {
        if (situation.standing().kind() == Standing.Kind.EXEMPT) {
            return new Decision(Outcome.REFUSE, Reason.EXEMPT, Optional.empty());
        }
        var due =
                situation.account().enrollment().as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::due);
        return new Decision(Outcome.REFUSE, due.isPresent() ? Reason.SCHEDULED : step(), due);
    }

    private Reason step() {
        if (situation.account().enrollment().as(Enrollment.Ready.class).isPresent()) {
            return Reason.STEP_4;
        }
        return switch (Math.min(situation.methods().usable(situation.policy()).size(), 2)) {
            case 0 -> Reason.STEP_1;
            case 1 -> Reason.STEP_2;
            default -> Reason.STEP_3;
        };
    }
}
