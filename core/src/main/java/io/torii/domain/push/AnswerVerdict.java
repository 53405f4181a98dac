package io.torii.domain.push;

/** What the device that answered is told. */
public enum AnswerVerdict {
    APPROVED,
    DENIED,
    REPORTED,
    NUMBER_WRONG,
    /** Expired, or answered before. */
    OVER,
    /** No such request, or not this device's. */
    UNKNOWN;

    public static AnswerVerdict of(PushOutcome outcome) {
        return switch (outcome) {
            case APPROVED -> APPROVED;
            case WRONG_NUMBER -> NUMBER_WRONG;
            case DENIED -> DENIED;
            case REPORTED -> REPORTED;
        };
    }
}
