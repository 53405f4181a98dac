package io.torii.domain.history;

/**
 * What is written of methods that are found to have begun, and of those found to have ended.
 *
 * @param begun with what was proven before
 * @param ended with why
 */
public record Occasion(Circumstance begun, Circumstance ended) {
    /** Of a binding; a method that ended with it was replaced. */
    public static Occasion binding(Circumstance circumstance) {
        return new Occasion(circumstance, circumstance.how("replaced"));
    }

    /** Of a removal; nobody has proven anything for what began meanwhile. */
    public static Occasion removal(Circumstance circumstance) {
        return new Occasion(circumstance.how(""), circumstance);
    }

    /** Of whatever it was. */
    public static Occasion of(Circumstance circumstance) {
        return new Occasion(circumstance, circumstance);
    }
}
