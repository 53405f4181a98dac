package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Holdings;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.calendar.UserMemberships;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.enrollment.Registered;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
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
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, own -> {
            var realm = own.realms().getRealm(subject.realm());
            if (realm == null) {
                return Holdings.NOTHING;
            }
            own.getContext().setRealm(realm);
            return stored(own, realm, subject)
                    .map(user -> holdings(new UserMemberships(own, realm, user)))
                    .orElse(Holdings.NOTHING);
        });
    }

    private static Holdings holdings(UserMemberships account) {
        var policy = RealmPolicy.of(account.realm());
        var now = new KeycloakClock().now();
        return new Holdings(
                KeycloakMethods.of(account.user()),
                MethodsToday.policy(account.session(), policy, now),
                CalendarSettings.of(policy).standing(account, now).due());
    }

    private static Optional<UserModel> stored(KeycloakSession session, RealmModel realm, Subject subject) {
        // Another node's change of credentials may not have reached this node's cache yet.
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()))
                .map(user -> user instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : user);
    }
}
