package io.torii.domain.push;

/**
 * What a device signed about a request.
 *
 * @param decision what was pressed
 * @param typed the number, when it was approved
 */
public record PushAnswer(Decision decision, String typed) {
    /** What can be pressed. */
    public enum Decision {
        APPROVE,
        DENY,
        /** "No, it's not me" (R20). */
        REPORT
    }

    @Override
    public String toString() {
        return "PushAnswer[" + decision + "]";
    }
}
