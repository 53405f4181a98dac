package io.torii.domain.application;

/** How an application comes in; all end in one queue. */
public enum Form {
    /** From a signed-in session. */
    SESSION,
    /** With username, password and the picture of a card. */
    PHOTO,
    /** By staff, who have seen a card in person (R53). */
    COUNTER
}
