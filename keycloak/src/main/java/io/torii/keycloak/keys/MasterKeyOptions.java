package io.torii.keycloak.keys;

import io.torii.domain.MacKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;

/** The two forms in which an administrator gives the master keys: 32 bytes in base64 or the vault, or a keystore. */
final class MasterKeyOptions {
    private final Config.Scope options;
    private final KeycloakSession session;

    MasterKeyOptions(Config.Scope options, KeycloakSession session) {
        this.options = options;
        this.session = session;
    }

    /** The current key and, when given, the previous one. */
    List<MacKey> read() {
        var keys = new ArrayList<MacKey>();
        keys.add(plain("master-key")
                .or(() -> stored("keystore-alias"))
                .orElseThrow(() -> new IllegalStateException("spi-torii--keys--keystore-alias names no key")));
        plain("previous-master-key").or(() -> stored("keystore-previous-alias")).ifPresent(keys::add);
        return keys;
    }

    private Optional<MacKey> plain(String name) {
        return Optional.ofNullable(options.get(name))
                .map(value -> VaultEntry.resolve(session, value))
                .map(value -> decode(name, value));
    }

    private Optional<MacKey> stored(String alias) {
        return Optional.ofNullable(options.get("keystore-file"))
                .flatMap(file -> new KeystoreKeys(file, options.get("keystore-password"))
                        .key(options.get(alias, "keystore-alias".equals(alias) ? "torii" : "torii-previous")));
    }

    private static MacKey decode(String name, String value) {
        try {
            return MacKey.of(Base64.getDecoder().decode(value.strip()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("spi-torii--keys--" + name + " must be 32 bytes in base64", e);
        }
    }
}
