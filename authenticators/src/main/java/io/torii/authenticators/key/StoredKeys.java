package io.torii.authenticators.key;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.keycloak.method.KeycloakMethods;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.common.util.Base64Url;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** The keys of one kind that a user can use now. */
record StoredKeys(Visit visit, MethodKind kind) {
    List<KeyPage.Key> shown() {
        return stored().map(key -> new KeyPage.Key(Base64Url.encode(id(key)), label(key)))
                .toList();
    }

    /** Keycloak's id of the key with this WebAuthn id. */
    Optional<String> credential(String webauthn) {
        var wanted = Base64Url.decode(webauthn);
        return stored().filter(key -> Arrays.equals(id(key), wanted))
                .map(CredentialModel::getId)
                .findFirst();
    }

    private Stream<CredentialModel> stored() {
        var usable = visit.lineup().lines().stream()
                .filter(Line::usable)
                .map(line -> line.method().credential())
                .toList();
        return visit.context()
                .getUser()
                .credentialManager()
                .getStoredCredentialsByTypeStream(KeycloakMethods.type(kind))
                .filter(key -> usable.contains(key.getId()));
    }

    private static String label(CredentialModel key) {
        return key.getUserLabel() == null ? "" : key.getUserLabel();
    }

    private static byte[] id(CredentialModel key) {
        var stored = WebAuthnCredentialModel.createFromCredentialModel(key)
                .getWebAuthnCredentialData()
                .getCredentialId();
        return Base64.getMimeDecoder().decode(stored);
    }
}
