package io.torii.keycloak.token;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.storage.jpa.entity.FederatedUserCredentialEntity;

/**
 * A stored credential as the database has it, which nobody else changes before this request has ended. Of two presses at
 * once, the one that waits is held against the counter that the other has written: it never goes back (R59).
 */
record LockedCredential(KeycloakSession session) {
    /** The same without its data when it is gone. */
    CredentialModel of(CredentialModel stored) {
        var fresh = new CredentialModel();
        fresh.setId(stored.getId());
        fresh.setType(stored.getType());
        var local = locked(CredentialEntity.class, stored.getId());
        if (local != null) {
            fresh.setCredentialData(local.getCredentialData());
            fresh.setSecretData(local.getSecretData());
        }
        var federated = local == null ? locked(FederatedUserCredentialEntity.class, stored.getId()) : null;
        if (federated != null) {
            fresh.setCredentialData(federated.getCredentialData());
            fresh.setSecretData(federated.getSecretData());
        }
        return fresh;
    }

    /** Read again: what the request has loaded already may be from before the lock. */
    private <T> T locked(Class<T> kind, String id) {
        var row = rows().find(kind, id);
        if (row != null) {
            rows().refresh(row, LockModeType.PESSIMISTIC_WRITE);
        }
        return row;
    }

    private EntityManager rows() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
