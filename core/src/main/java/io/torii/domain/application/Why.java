package io.torii.domain.application;

/** Why an application is withdrawn (R12, R13, R20). */
public enum Why {
    /** Its applicant took it back. */
    USER,
    /** The account's owner said "not me" by the link of a notice. */
    REFUTED,
    /** Somebody signed in with a second factor: the methods are not lost. */
    FACTOR,
    /** The owner reported a sign-in as somebody else's. */
    REPORT,
    /** The account or the realm's rules are others than those that it was approved upon (R13, R100). */
    CHANGED,
    /** A counter has filed another in its place. */
    REPLACED;

    /** Whether the owner said that it was somebody else's: it counts as a vain one (R12). */
    public boolean isDenial() {
        return switch (this) {
            case REFUTED, REPORT -> true;
            case USER, FACTOR, CHANGED, REPLACED -> false;
        };
    }
}
