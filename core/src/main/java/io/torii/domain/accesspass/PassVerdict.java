package io.torii.domain.accesspass;

import java.util.Optional;

/**
 * What became of an entry that may be a pass. The user is told the same of every refusal (R93).
 *
 * @param reason why
 * @param pass the one it was judged by; empty when there is none
 */
public record PassVerdict(Reason reason, Optional<AccessPass> pass) {
    /** Why. */
    public enum Reason {
        /** Right, and used up if it is for once. */
        ACCEPTED,
        /** No such account, or none with a pass. */
        NONE,
        /** It has not the form of this pass; no try was spent. */
        MALFORMED,
        /** It is not usable yet; no try was spent. */
        EARLY,
        /** Its time is over; no try was spent. */
        EXPIRED,
        /** Wrong; a try was spent. */
        WRONG,
        /** Wrong, and that was the last try: this call has ended the pass. */
        ENDED,
        /** All tries were spent before. */
        EXHAUSTED,
        /** It was used, replaced or revoked by somebody else meanwhile. */
        OVER
    }

    public static PassVerdict of(Reason reason, AccessPass pass) {
        return new PassVerdict(reason, Optional.of(pass));
    }

    public static PassVerdict none() {
        return new PassVerdict(Reason.NONE, Optional.empty());
    }

    public boolean accepted() {
        return reason == Reason.ACCEPTED;
    }
}
