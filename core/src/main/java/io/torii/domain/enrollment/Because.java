package io.torii.domain.enrollment;

/** Why an account's MFA is active. */
public enum Because {
    /** The user applied for it. */
    APPLIED,
    /** It was registered under the calendar (R16). */
    MANDATE,
    /** It had a method before Torii was installed (R3). */
    EXISTING,
    /** Staff brought it over, or set it for a user or a group (R40). */
    STAFF
}
