package io.torii.domain.call;

/** What the browser that asked for a call is told; {@link #APPROVED} is the only one that lets anybody in. */
public enum CallVerdict {
    /** It has not ended. */
    WAITING,
    APPROVED,
    CODE_READ,
    WRONG_NUMBER,
    REPORTED,
    BUSY,
    NO_ANSWER,
    MACHINE,
    NO_KEY,
    FAILED,
    /** Its time is over. */
    EXPIRED,
    /** No such call of this sign-in, or its end was taken before. */
    GONE;

    public static CallVerdict of(CallEnd end) {
        return switch (end) {
            case APPROVED -> APPROVED;
            case CODE_READ -> CODE_READ;
            case WRONG_NUMBER -> WRONG_NUMBER;
            case REPORTED -> REPORTED;
            case BUSY -> BUSY;
            case NO_ANSWER -> NO_ANSWER;
            case MACHINE -> MACHINE;
            case NO_KEY -> NO_KEY;
            case FAILED -> FAILED;
        };
    }
}
