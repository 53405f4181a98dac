package io.torii.domain.push;

/** What the browser that began a request is told. */
public enum PushVerdict {
    /** Nobody has answered yet. */
    WAITING,
    APPROVED,
    WRONG_NUMBER,
    DENIED,
    REPORTED,
    /** Nobody answered in time. */
    EXPIRED,
    /** No such request of this sign-in, or its answer was taken before. */
    GONE;

    public static PushVerdict of(PushOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> APPROVED;
            case WRONG_NUMBER -> WRONG_NUMBER;
            case DENIED -> DENIED;
            case REPORTED -> REPORTED;
        };
    }
}
