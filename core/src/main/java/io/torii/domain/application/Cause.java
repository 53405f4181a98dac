package io.torii.domain.application;

/** Why somebody registers again or ends MFA. */
public enum Cause {
    /** What is gone may be in other hands: it ends at once, not with the first new method (R5). */
    LOST_OR_STOLEN,
    /** A new phone or number, and the old one is no longer at hand. */
    REPLACED,
    BROKEN,
    OTHER
}
