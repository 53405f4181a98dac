package io.torii.domain.enrollment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A method that was bound.
 *
 * @param credential its id
 * @param at when it was made, to the second; the same for every report of one binding
 * @param proof what its owner had proven before
 */
public record Bound(String credential, Instant at, Proof proof) {
    public Bound {
        Objects.requireNonNull(credential);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(proof);
    }

    /** What stood behind a binding. */
    public enum Proof {
        /** The password and nothing else that is bound to the account (R4). */
        PASSWORD_ALONE,
        /** A pass that staff handed out: what is bound with it is new, whatever is there beside it (R103). */
        PASS,
        /** A second factor, or a pass after identity verification. */
        FACTOR
    }
}
