package io.torii.domain.gate;

import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision.Outcome;
import io.torii.domain.gate.Decision.Reason;
import io.torii.domain.method.Reserve;
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
        var reserve = Reserve.of(situation.methods(), situation.policy());
        var ready = situation.account().enrollment().as(Enrollment.Ready.class).isPresent();
        if (ready && !reserve.webAppOnly()) {
            return Reason.STEP_4;
        }
        if (reserve.methods() == 0) {
            return Reason.STEP_1;
        }
        return reserve.alternative() ? Reason.STEP_3 : Reason.STEP_2;
    }
}
