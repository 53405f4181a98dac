package io.torii.domain.token;

import java.util.Locale;

/** Why one row of a list of tokens is left out. */
public enum RowProblem {
    /** It has not as many fields as the first line. */
    FIELDS,
    SERIAL,
    /** The same serial number stands in an earlier row. */
    SERIAL_TWICE,
    SECRET,
    INTERVAL,
    HASH,
    TYPE,
    DIGITS,
    COUNTER,
    /** Maker, model or user's name are too long or have control characters. */
    TEXT,
    /** There is a token of this serial number with another seed or another way to make codes. */
    DIFFERS,
    /** The token of this serial number was taken out of use. */
    REVOKED;

    /** The code that callers are answered with; it stays the same. */
    public String code() {
        return "torii_token_" + name().toLowerCase(Locale.ROOT);
    }
}
