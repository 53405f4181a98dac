package io.torii.domain.gate;

import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision.Reason;
import java.time.Instant;
import java.util.Optional;

/** Whether an account's MFA is active at an instant, and why. */
public record Activity(Situation situation, Instant now) {
    /** Empty when it is not active. */
    public Optional<Reason> reason() {
        var enrollment = situation.account().enrollment();
        if (enrollment.activeAt(now)) {
            return Optional.of(reason(enrollment));
        }
        if (situation.standing().due()) {
            return Optional.of(Reason.MANDATE);
        }
        return existing() ? Optional.of(Reason.EXISTING) : Optional.empty();
    }

    private boolean existing() {
        return !situation.account().recorded()
                && situation.account().existingActive()
                && situation.methods().any();
    }

    private static Reason reason(Enrollment enrollment) {
        if (enrollment.as(Enrollment.Unknown.class).isPresent()) {
            return Reason.UNKNOWN;
        }
        return enrollment
                .as(Enrollment.Active.class)
                .map(Enrollment.Active::because)
                .map(Activity::reason)
                .orElse(Reason.APPLIED);
    }

    private static Reason reason(Because because) {
        return switch (because) {
            // Whose MFA came with them applied elsewhere: they are told and may end it like everybody who did so here.
            case APPLIED, STAFF -> Reason.APPLIED;
            case MANDATE -> Reason.MANDATE;
            case EXISTING -> Reason.EXISTING;
        };
    }
}
