package io.torii.domain.bringing;

import java.util.Locale;

/** Why one row of a list of stages cannot be read. */
public enum StageProblem {
    /** It has not as many fields as the first line. */
    FIELDS,
    /** No name, or one that is too long. */
    USER,
    /** The same name stands in an earlier row. */
    USER_TWICE,
    /** No stage of ours. */
    UNKNOWN,
    /** A stage that the account's owner alone reaches, by a trial sign-in (R50). */
    EARNED,
    /** No day or instant, or one that is still to come. */
    SINCE;

    /** The code that callers are answered with; it stays the same. */
    public String code() {
        return "torii_stage_" + name().toLowerCase(Locale.ROOT);
    }
}
