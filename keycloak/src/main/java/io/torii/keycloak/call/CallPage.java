package io.torii.keycloak.call;

import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.waiting.WaitingPage;
import java.util.List;

/**
 * What the page {@code torii-call.ftl} reads.
 *
 * @param state {@code calling}, {@code ended} and nobody has looked yet, or {@code over}
 * @param masked the number, masked
 * @param keys what is pressed
 * @param problem what happened, or one with an empty key
 * @param ways the user's other ways by telephone
 * @param waiting how it waits
 * @param callers the numbers that may be calling, or none where only the providers know
 * @param registering whether a new number is being proven, which can be typed anew
 */
public record CallPage(
        String state,
        String masked,
        Keys keys,
        CodePage.Problem problem,
        List<Way> ways,
        WaitingPage waiting,
        List<String> callers,
        boolean registering) {
    public static final String CALLING = "calling";
    public static final String ENDED = "ended";
    public static final String OVER = "over";

    /**
     * What is pressed on the telephone, or typed here.
     *
     * @param figures of the page, pressed before {@code #}; none where {@code #} is enough
     * @param digits of the code that is read and typed here; 0 when there is none to type
     * @param reads whether this realm's calls read codes
     */
    public record Keys(List<String> figures, int digits, boolean reads) {
        @Override
        public String toString() {
            return "Keys[redacted]";
        }
    }

    /**
     * One more way.
     *
     * @param line what a press of it posts
     * @param channel {@code TEXT} or {@code CALL}
     */
    public record Way(String line, String channel, String slot, String masked) {}
}
