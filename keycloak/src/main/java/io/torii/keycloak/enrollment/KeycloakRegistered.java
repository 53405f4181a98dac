package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Holdings;
import io.torii.domain.method.MethodPolicy;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.port.enrollment.Registered;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Reads an account in a session and transaction of its own, past Keycloak's cache of users. */
public final class KeycloakRegistered implements Registered {
    private final KeycloakSessionFactory factory;

    public KeycloakRegistered(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public Holdings of(Subject subject) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, own -> stored(own, subject).map(this::holdings).orElse(Holdings.NOTHING));
    }

    private Holdings holdings(UserModel user) {
        return new Holdings(KeycloakMethods.of(user), MethodPolicy.EVERYTHING, false);
    }

    private static Optional<UserModel> stored(KeycloakSession session, Subject subject) {
        var realm = session.realms().getRealm(subject.realm());
        if (realm == null) {
            return Optional.empty();
        }
        session.getContext().setRealm(realm);
        // Another node's change of credentials may not have reached this node's cache yet.
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()))
                .map(user -> user instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : user);
    }
}
