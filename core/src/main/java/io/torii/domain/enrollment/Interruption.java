package io.torii.domain.enrollment;

/** What stands between a finished sign-in and its client, at most one of them, in this order (R57). */
public enum Interruption {
    /** The phone is no more than a backup, and it is all that the user has (R21). */
    PHONE_END,
    /** The calendar warns (R38). */
    WARNING,
    /** The realm asks for something stronger than the phone (R56). */
    NUDGE
}
