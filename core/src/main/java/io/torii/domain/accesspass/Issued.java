package io.torii.domain.accesspass;

import java.util.Optional;

/**
 * What became of an order.
 *
 * @param handed present when a pass was made
 * @param refusal present when none was
 */
public record Issued(Optional<Handed> handed, Optional<Refusal> refusal) {
    public static Issued of(Handed handed) {
        return new Issued(Optional.of(handed), Optional.empty());
    }

    public static Issued refused(Refusal refusal) {
        return new Issued(Optional.empty(), Optional.of(refusal));
    }

    /** The only place where a pass and its secret meet. */
    public record Handed(PassSecret secret, AccessPass pass) {}

    /** Why none was made. */
    public enum Refusal {
        /** Nobody hands a pass to themselves. */
        SELF,
        /** Not 10 minutes to 8 hours. */
        LIFE,
        /** Past, or more than 30 days ahead. */
        START,
        /** Staff may not issue this scope here. */
        SCOPE
    }
}
