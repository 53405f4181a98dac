package io.torii.keycloak.policy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionConfigModel;
import org.keycloak.models.cache.CachedRealmModel;
import org.keycloak.models.jpa.entities.RequiredActionProviderEntity;

/**
 * A realm's settings that nobody else changes through Torii before the end of the transaction, read past every cache: each
 * save writes a whole configuration, so of two at once the later would put back what the earlier has changed.
 */
public final class LockedBook {
    private LockedBook() {}

    /** The session's realm's. */
    public static PolicyBook of(KeycloakSession session) {
        var realm = session.getContext().getRealm();
        var rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        // In one order, so that two who lock the same wait for each other and not both.
        PolicyBook.ACTIONS.stream()
                .map(realm::getRequiredActionConfigByAlias)
                .filter(Objects::nonNull)
                .map(RequiredActionConfigModel::getId)
                .forEach(id -> lock(rows, id));
        return new PolicyBook(uncached(realm));
    }

    /** What this transaction has read before may have changed while it waited. */
    private static void lock(EntityManager rows, String id) {
        var row = rows.find(RequiredActionProviderEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            rows.refresh(row);
        }
    }

    private static RealmModel uncached(RealmModel realm) {
        return realm instanceof CachedRealmModel cached ? cached.getDelegateForUpdate() : realm;
    }
}
