package io.torii.domain.code;

import java.time.Instant;
import java.util.Optional;

/** What became of a typed code, and, where waiting is the answer, until when. */
public record CodeVerdict(Reason reason, Optional<Instant> until) {
    /** Why. Each has a message key {@code torii-code-<name>} in every language. */
    public enum Reason {
        /** Right, in time, and now used up. */
        ACCEPTED,
        /** It has not the form of a code; no try was spent. */
        MALFORMED,
        /** Wrong; a try was spent. */
        WRONG,
        /** The code's life is over; nothing was compared. */
        EXPIRED,
        /** There is no such challenge: never opened, used already, another user's, or for another purpose. */
        NONE_OPEN,
        /** All tries of this code and its successors are spent. */
        EXHAUSTED,
        /** All tries of this method in the window are spent, in whichever session. */
        SPENT,
        /** Too many wrong entries in a row: wait until the instant that comes with it (R31). */
        WAIT,
        /** The ceiling is reached: guessable methods rest (R31). */
        RESTING
    }

    public static CodeVerdict of(Reason reason) {
        return new CodeVerdict(reason, Optional.empty());
    }

    public static CodeVerdict until(Reason reason, Instant instant) {
        return new CodeVerdict(reason, Optional.of(instant));
    }

    public boolean accepted() {
        return reason == Reason.ACCEPTED;
    }

    /** Whether somebody guessed and missed: what Keycloak's own brute-force protection is told. */
    public boolean missed() {
        return reason == Reason.WRONG;
    }
}
