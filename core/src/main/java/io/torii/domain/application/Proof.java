package io.torii.domain.application;

/** What whoever files an application has proven. */
public enum Proof {
    PASSWORD,
    /** A second factor, asked for to change security settings (R9). */
    FACTOR,
    /** A card, to a clerk. */
    CARD
}
