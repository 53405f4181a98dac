package io.torii.domain.history;

import java.util.Optional;

/**
 * What is written of methods that are found to have begun, and of those found to have ended.
 *
 * @param begun with what was proven before
 * @param ended with why; empty where that is not written
 */
public record Occasion(Circumstance begun, Optional<Circumstance> ended) {
    /** Before something ends: what is there is written, and what has ended is left to who knows why. */
    public static Occasion before() {
        return new Occasion(Circumstance.of(Hand.FOUND), Optional.empty());
    }

    /** Of a binding; a method that ended with it was replaced. */
    public static Occasion binding(Circumstance circumstance) {
        return new Occasion(circumstance, Optional.of(circumstance.how("replaced")));
    }

    /** Of a removal; nobody has proven anything for what began meanwhile. */
    public static Occasion removal(Circumstance circumstance) {
        return new Occasion(circumstance.how(""), Optional.of(circumstance));
    }

    /** Of whatever it was. */
    public static Occasion of(Circumstance circumstance) {
        return new Occasion(circumstance, Optional.of(circumstance));
    }
}
