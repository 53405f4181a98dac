package io.torii.domain.code;

/** What a typed code is good for; one made for another purpose is refused. */
public enum CodePurpose {
    /** The second factor of a sign-in, to a number that is proven. */
    LOGIN,
    /** The same, asked to change security settings: the text says so (R9). */
    MANAGE,
    /** Proving possession of a number that is being registered. */
    PROVING;

    /** What its tries are counted as: those at sign-in share one count, whatever the sign-in leads to. */
    public CodePurpose counted() {
        return this == MANAGE ? LOGIN : this;
    }
}
