package io.torii.authenticators.push;

import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.waiting.WaitingPage;
import java.util.List;

/**
 * What the page {@code torii-push.ftl} reads.
 *
 * @param state {@code waiting} for a phone, {@code answered} by it, {@code over}, or {@code refused} a request
 * @param match what the user types on the phone
 * @param device the user's name for the phone
 * @param problem what happened, or one with an empty key
 * @param ways other lines that stand on this page
 * @param waiting how it waits
 */
public record PushPage(
        String state, Match match, String device, CodePage.Problem problem, Ways ways, WaitingPage waiting) {
    static final String WAITING = "waiting";
    static final String ANSWERED = "answered";
    static final String OVER = "over";
    static final String REFUSED = "refused";

    /**
     * A number that waits to be typed.
     *
     * @param figures one by one, because they are read one by one
     * @param seconds for how long
     */
    public record Match(List<String> figures, long seconds) {
        static final Match NONE = new Match(List.of(), 0);

        @Override
        public String toString() {
            return "Match[redacted]";
        }
    }

    /**
     * Other ways with the same app.
     *
     * @param devices the user's other devices, the one last used first
     * @param code the line where the 6-digit code is typed, or empty
     */
    public record Ways(List<Choice> devices, String code) {}

    /**
     * A line.
     *
     * @param line what a press of it posts
     * @param label the user's name for it
     */
    public record Choice(String line, String label) {}
}
