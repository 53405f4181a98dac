package io.torii.domain.application;

/** What still follows from an application's state; whoever dies before leaves it to the job. */
public enum Step {
    /** The receipt, with "not me" (R12); sent once. */
    RECEIPT,
    /** What the state does to the account; can be repeated without harm. */
    CARRY_OUT,
    /** The applicant and the staff are told of the state; once. */
    TELL
}
