package io.torii.domain.code;

import io.torii.domain.delivery.Purse;

/** What a typed code is good for; one made for another purpose is refused. */
public enum CodePurpose {
    /** The second factor of a sign-in, to a number that is proven. */
    LOGIN,
    /** The same, asked to change security settings: the text says so (R9). */
    MANAGE,
    /** Proving possession of a number that is being registered. */
    PROVING,
    /** Showing the help desk that a caller holds one of the account's numbers: read out to them, and no sign-in. */
    CALLER;

    /** Whether it is typed where it was asked for, so that a browser may fill it in by itself. */
    public boolean isTypedByUser() {
        return this != CALLER;
    }

    /** What a message with it is paid from. */
    public Purse purse() {
        return this == PROVING ? Purse.PROVING : Purse.SIGN_IN;
    }

    /** What its tries are counted as: those at sign-in share one count, whatever the sign-in leads to. */
    public CodePurpose counted() {
        return this == MANAGE ? LOGIN : this;
    }
}
