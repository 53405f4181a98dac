package io.torii.domain.push;

/** How an answered request ended. It ends once. */
public enum PushOutcome {
    APPROVED,
    /** The one try is used up. */
    WRONG_NUMBER,
    DENIED,
    REPORTED
}
