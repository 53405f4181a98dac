package io.torii.tests.harness;

import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** A user's stored credentials, written past every check. */
final class RawCredential {
    private final UserModel user;

    RawCredential(KeycloakSession session, String userId) {
        user = session.users().getUserById(session.getContext().getRealm(), userId);
    }

    /** How many credentials of the type now have this data. */
    int write(String type, Map<String, String> data) {
        var stored =
                user.credentialManager().getStoredCredentialsByTypeStream(type).toList();
        for (var credential : stored) {
            credential.setCredentialData(data.getOrDefault("credentialData", credential.getCredentialData()));
            credential.setSecretData(data.getOrDefault("secretData", credential.getSecretData()));
            user.credentialManager().updateStoredCredential(credential);
        }
        return stored.size();
    }
}
