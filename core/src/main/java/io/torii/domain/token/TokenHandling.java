package io.torii.domain.token;

import java.util.Locale;

/** What became of something that was to be done with a token. */
public enum TokenHandling {
    DONE,
    /** There is none of this serial number, or it is not this user's. */
    UNKNOWN,
    /** It is not where it would have to be: handed out already, not in use, gone. */
    PLACE,
    /** The user holds none of the roles that the realm gives tokens to (R88). */
    ROLE,
    /** The user has as many apps and tokens as one may have (R94). */
    FULL,
    /** No code that it shows now. */
    CODE,
    /** Too many wrong codes: none is looked at now (R31). */
    WAIT,
    /** By time, and its clock is so far off that no sign-in would take its codes. */
    CLOCK,
    /** The method that it is would be the last one of an account that needs one (R17). */
    LAST;

    /** The code that callers are answered with; it stays the same. */
    public String code() {
        return this == LAST ? "torii_last_method" : "torii_token_" + name().toLowerCase(Locale.ROOT);
    }
}
