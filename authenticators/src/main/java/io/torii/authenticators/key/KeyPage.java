package io.torii.authenticators.key;

import io.torii.keycloak.code.CodePage;
import java.util.List;

/**
 * What the page {@code torii-security-key.ftl} reads.
 *
 * @param ceremony what the browser is asked for
 * @param keys the user's keys of this kind
 * @param passkey whether they are passkeys
 * @param problem why it did not work, or one with an empty key
 */
public record KeyPage(Ceremony ceremony, List<Key> keys, boolean passkey, CodePage.Problem problem) {
    /** The options of {@code navigator.credentials.get} (WebAuthn Level 2, 5.5), as Keycloak's script takes them. */
    public record Ceremony(String challenge, String rpId, String userVerification, int timeout) {}

    /** One key: its WebAuthn id and the user's name for it. */
    public record Key(String id, String label) {}
}
