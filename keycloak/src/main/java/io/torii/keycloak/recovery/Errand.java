package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import java.util.Map;
import java.util.Optional;

/**
 * One user's way to the provider and back.
 *
 * @param purpose what for
 * @param place the sign-in in one tab of one browser that it began in
 * @param secrets what only that browser's request and the provider's answer to it repeat
 * @param account whose link is to be made; nobody's in recovery, where the answer alone says whose account it is
 */
public record Errand(Purpose purpose, Place place, Secrets secrets, Optional<Account> account) {
    /** What for. */
    public enum Purpose {
        RECOVER,
        LINK
    }

    /**
     * A sign-in.
     *
     * @param client the id of its client
     * @param browser what Keycloak calls the browser's sign-in
     * @param tab what it calls the tab
     */
    public record Place(String client, String browser, String tab) {}

    /**
     * Each 256 random bits.
     *
     * @param state comes back in the address
     * @param nonce comes back in the signed answer
     * @param verifier proves at the provider's token endpoint that the code was asked for here (RFC 7636)
     */
    public record Secrets(String state, String nonce, String verifier) {
        @Override
        public String toString() {
            return "Secrets[redacted]";
        }
    }

    /**
     * Whose, and by which factor.
     *
     * @param subject the user who is signed in
     * @param factor the kind of the second factor that was shown
     */
    public record Account(Subject subject, String factor) {}

    Map<String, String> notes() {
        return Map.of(
                "purpose", purpose.name(),
                "client", place.client(),
                "browser", place.browser(),
                "tab", place.tab(),
                "nonce", secrets.nonce(),
                "verifier", secrets.verifier(),
                "user", account.map(each -> each.subject().user()).orElse(""),
                "factor", account.map(Account::factor).orElse(""));
    }

    static Errand read(String realm, String state, Map<String, String> notes) {
        var user = notes.get("user");
        return new Errand(
                Purpose.valueOf(notes.get("purpose")),
                new Place(notes.get("client"), notes.get("browser"), notes.get("tab")),
                new Secrets(state, notes.get("nonce"), notes.get("verifier")),
                user.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Account(new Subject(realm, user), notes.get("factor"))));
    }
}
