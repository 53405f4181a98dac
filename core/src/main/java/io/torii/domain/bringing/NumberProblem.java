package io.torii.domain.bringing;

import java.util.Locale;

/** Why one row of a list of numbers cannot be read. */
public enum NumberProblem {
    /** It has not as many fields as the first line. */
    FIELDS,
    /** No name, or one that is too long. */
    USER,
    /** No place that a number can stand in and be texted at. */
    SLOT,
    /** The same name and place stand in an earlier row. */
    TWICE;

    /** The code that callers are answered with; it stays the same. */
    public String code() {
        return "torii_number_" + name().toLowerCase(Locale.ROOT);
    }
}
