package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.keycloak.binding.Privilege;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.recovery.Recoverable;
import org.keycloak.models.KeycloakSession;

/** Accounts of the realm of a session's context. */
record KeycloakRecoverable(KeycloakSession session, RealmPolicy policy) implements Recoverable {
    @Override
    public boolean is(Subject account) {
        var realm = session.getContext().getRealm();
        var user = realm.getId().equals(account.realm()) ? session.users().getUserById(realm, account.user()) : null;
        return user != null
                && user.isEnabled()
                && user.getServiceAccountClientLink() == null
                && (policy.get(RecoverySettings.PRIVILEGED) || !Privilege.of(user));
    }
}
