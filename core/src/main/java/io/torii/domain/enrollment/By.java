package io.torii.domain.enrollment;

/** Who made a change of an account's enrolment; mails and events say so (R51). */
public enum By {
    /** The user, signed in. */
    USER,
    /** A person with rights over the user. */
    STAFF,
    /** Whoever opened the link in a mail to the user. */
    LINK,
    /** The user, who reported a sign-in as somebody else's (R20). */
    REPORT,
    /** The realm's policy, calendar or directory. */
    REALM,
    /** The instant that was announced came. */
    TIME
}
