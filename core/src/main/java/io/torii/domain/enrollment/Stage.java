package io.torii.domain.enrollment;

/** Where an account stands on its way to MFA. */
public enum Stage {
    NONE,
    REGISTERING,
    READY,
    SCHEDULED,
    ACTIVE
}
