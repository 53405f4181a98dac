package io.torii.keycloak.token;

import io.torii.domain.Subject;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** A user of the realm of the session's context who has a token, or may have one. */
record TokenHolder(KeycloakSession session, Subject subject) {
    /** Whether the user holds, by groups and composites too, a role that tokens are given to (R88). */
    boolean entitled() {
        var realm = session.getContext().getRealm();
        var roles = RealmPolicy.of(realm).get(TokenSettings.ROLES);
        return user().filter(user -> roles.stream()
                        .map(name -> KeycloakModelUtils.getRoleFromString(session, realm, name))
                        .anyMatch(role -> role != null && user.hasRole(role)))
                .isPresent();
    }

    Optional<UserModel> user() {
        return Optional.ofNullable(
                session.users().getUserById(session.getContext().getRealm(), subject.user()));
    }

    Optional<CredentialModel> stored(String credential) {
        return user().map(user -> user.credentialManager().getStoredCredentialById(credential));
    }
}
