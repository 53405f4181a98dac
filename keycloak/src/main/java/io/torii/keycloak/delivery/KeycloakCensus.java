package io.torii.keycloak.delivery;

import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.UserStorageProviderFactory;
import org.keycloak.storage.user.UserCountMethodsProvider;

/** Keycloak's count: its own tables, and those federations that can count. LDAP (26.7) is not among them. */
record KeycloakCensus(KeycloakSession session, RealmModel realm) implements Census {
    @Override
    public long count() {
        return session.users().getUsersCount(realm);
    }

    @Override
    public boolean misses() {
        return realm.getStorageProviders(UserStorageProvider.class)
                .filter(federation -> federation.get("enabled", true))
                .anyMatch(this::cannotCount);
    }

    private boolean cannotCount(ComponentModel federation) {
        ProviderFactory<?> factory = session.getKeycloakSessionFactory()
                .getProviderFactory(UserStorageProvider.class, federation.getProviderId());
        return factory instanceof UserStorageProviderFactory<?> maker && !counts(maker.create(session, federation));
    }

    private boolean counts(UserStorageProvider provider) {
        session.enlistForClose(provider);
        return provider instanceof UserCountMethodsProvider;
    }
}
