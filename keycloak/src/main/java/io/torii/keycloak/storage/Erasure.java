package io.torii.keycloak.storage;

import jakarta.persistence.EntityManager;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel.RealmRemovedEvent;
import org.keycloak.models.UserModel.UserRemovedEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** The one erasure path (R69): what is stored of a user or realm goes in the transaction that removes them. */
final class Erasure implements ProviderEventListener {
    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof UserRemovedEvent removed) {
            forget(
                    entities(removed.getKeycloakSession()),
                    removed.getRealm().getId(),
                    removed.getUser().getId());
        } else if (event instanceof RealmRemovedEvent removed) {
            forgetRealm(
                    entities(removed.getKeycloakSession()), removed.getRealm().getId());
        }
    }

    static void forget(EntityManager entities, String realm, String user) {
        for (var table : ToriiTables.aboutUsers()) {
            entities.createQuery("delete from " + table.getName() + " r where r.realm = :realm and r.user = :user")
                    .setParameter("realm", realm)
                    .setParameter("user", user)
                    .executeUpdate();
        }
    }

    static void forgetRealm(EntityManager entities, String realm) {
        for (var table : ToriiTables.entities()) {
            entities.createQuery("delete from " + table.getName() + " r where r.realm = :realm")
                    .setParameter("realm", realm)
                    .executeUpdate();
        }
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
