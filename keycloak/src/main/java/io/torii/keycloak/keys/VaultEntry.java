package io.torii.keycloak.keys;

import java.util.regex.Pattern;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;

/** A vault expression {@code ${vault.entry}} for the whole server: looked up as an entry of the master realm. */
final class VaultEntry {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{vault\\.[^}]+}");

    private VaultEntry() {}

    /**
     * The value itself, or what the vault holds for it.
     *
     * @throws IllegalStateException when the vault has no such entry
     */
    static String resolve(KeycloakSession session, String value) {
        if (!EXPRESSION.matcher(value.strip()).matches()) {
            return value;
        }
        session.getContext().setRealm(session.realms().getRealmByName(Config.getAdminRealm()));
        try (var secret = session.vault().getStringSecret(value.strip())) {
            return secret.get()
                    .orElseThrow(() -> new IllegalStateException("the vault has no entry for the master key"));
        }
    }
}
