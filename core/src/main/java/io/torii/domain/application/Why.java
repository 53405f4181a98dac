package io.torii.domain.application;

/** Why an application is withdrawn (R12, R20). */
public enum Why {
    /** Its applicant took it back. */
    USER,
    /** The account's owner said "not me" by the link of a notice. */
    REFUTED,
    /** Somebody signed in with a second factor: the methods are not lost. */
    FACTOR,
    /** The owner reported a sign-in as somebody else's. */
    REPORT
}
