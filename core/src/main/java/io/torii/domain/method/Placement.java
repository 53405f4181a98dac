package io.torii.domain.method;

/** Where a realm lets a kind of method stand among the others (R23). */
public enum Placement {
    /** It may be asked first: it may be the default. */
    FIRST,
    /** Under the other ways only, while there is something that may be asked first. */
    ALTERNATIVE,
    OFF
}
