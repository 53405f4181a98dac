package io.torii.domain.code;

/** What a typed code is good for; one made for another purpose is refused. */
public enum CodePurpose {
    /** The second factor of a sign-in, to a number that is proven. */
    LOGIN,
    /** Proving possession of a number that is being registered. */
    PROVING
}
