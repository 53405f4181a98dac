package io.torii.keycloak.code;

import io.torii.keycloak.waiting.WaitingPage;
import java.util.List;
import java.util.Set;

/**
 * What the page {@code torii-code.ftl} reads.
 *
 * @param masked the number, masked
 * @param digits how many the field takes
 * @param state what became of the text: {@code none}, {@code sending}, {@code sent}, {@code delivered}, {@code failed}
 * @param poll where a script may ask for that state, or empty when there is nothing to ask
 * @param waiting how it waits until there is something to ask
 * @param problem a refusal in words, or one with an empty key
 * @param others the user's other numbers
 * @param sender the name or number that texts to this country come from, or empty when only the provider knows
 * @param open whether a code can be typed now
 * @param registering whether a new number is being proven, which can be typed anew
 * @param call what a press of "Call me instead" posts as the line, or empty where nobody is called
 */
public record CodePage(
        String masked,
        int digits,
        String state,
        String poll,
        WaitingPage waiting,
        Problem problem,
        List<Line> others,
        String sender,
        boolean open,
        boolean registering,
        String call) {

    /**
     * A message key and what goes into it.
     *
     * @param key empty for no problem
     * @param figure minutes or seconds to wait, or empty
     */
    public record Problem(String key, String figure) {
        public static final Problem NONE = new Problem("", "");

        private static final Set<String> NOTHING_WRONG = Set.of(
                "torii-match-waiting",
                "torii-match-on-request",
                "torii-call-waiting",
                "torii-call-on-request",
                "torii-call-code-read");

        /** Whether it is about what was typed, so that the field itself is marked. */
        public boolean typed() {
            return key.startsWith("torii-code-wrong") || key.endsWith("-malformed");
        }

        /** How it is shown: {@code info} when the user need only wait or press, else {@code danger}. */
        public String tone() {
            return key.isEmpty() || key.startsWith("torii-send-") || NOTHING_WRONG.contains(key) ? "info" : "danger";
        }
    }

    /** The page that only says why there is nothing to type. */
    public static CodePage refusal(String key) {
        return new CodePage("", 6, "none", "", WaitingPage.NONE, new Problem(key, ""), List.of(), "", false, false, "");
    }

    /** One more number that a code can go to. */
    public record Line(String credential, String slot, String masked) {}
}
