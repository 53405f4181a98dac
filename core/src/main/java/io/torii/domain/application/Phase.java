package io.torii.domain.application;

/** How far an application has come; the name of its {@link State}. */
public enum Phase {
    SUBMITTED,
    IN_REVIEW,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    DONE,
    CLOSED;

    /** Whether the user can have no other beside it (R94). */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, IN_REVIEW, APPROVED -> true;
            case REJECTED, WITHDRAWN, DONE, CLOSED -> false;
        };
    }
}
