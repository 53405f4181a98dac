package io.torii.domain.application;

/** What a reviewer has compared on the picture of a card (R104). */
public enum Compared {
    NAME,
    NUMBER,
    VALIDITY,
    /** The face beside the card. */
    FACE
}
