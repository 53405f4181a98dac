package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a step.
 *
 * @param verdict whether it was taken, or why not
 * @param before what stood there
 * @param after what stands there now; {@code before} unless it was taken
 */
public record Change(Verdict verdict, Dossier before, Dossier after) {
    public static Change none(Verdict verdict, Dossier seen) {
        return new Change(verdict, seen, seen);
    }

    public boolean made() {
        return verdict == Verdict.MADE;
    }

    /** Whether things stand as the caller wanted, by this call or by one before. */
    public boolean stands() {
        return made() || verdict == Verdict.ALREADY;
    }

    /** The instant at which MFA becomes or became active, when there is one. */
    public Optional<Instant> due() {
        var enrollment = after.enrollment();
        return enrollment
                .as(Enrollment.Scheduled.class)
                .map(Enrollment.Scheduled::due)
                .or(() -> enrollment.as(Enrollment.Active.class).map(Enrollment.Active::since));
    }

    /** Whether a step was taken. */
    public enum Verdict {
        MADE,
        /** An earlier call has done it; nothing changed. */
        ALREADY,
        /** Not a step of this stage: no trial sign-in yet, or nothing to withdraw. */
        NOT_READY,
        /** The method that was tried is gone or not usable, or the trial is too old (R50). */
        TRIAL_GONE,
        /** Fewer usable methods than the realm asks for. */
        TOO_FEW,
        /** Nothing but Torii Authenticators, whose keys lie in the storage of browsers (R61). */
        WEB_APP_ONLY,
        /** No method is there that could be asked for. */
        NO_METHOD,
        /** It stands further on already: nobody is set back this way. */
        BACKWARDS,
        /** MFA is active: nobody switches it off this way. */
        TOO_LATE,
        /** The calendar counts the account as active (R16). */
        MANDATE,
        /** What is stored cannot be read, and is never replaced. */
        UNREADABLE,
        /** Others changed it again and again; nothing changed by this call. */
        BUSY
    }
}
