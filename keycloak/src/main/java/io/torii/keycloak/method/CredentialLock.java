package io.torii.keycloak.method;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.models.jpa.entities.UserEntity;
import org.keycloak.storage.jpa.entity.FederatedUserCredentialEntity;

/**
 * The stored credentials of one account, which nobody else changes before the transaction ends. Keycloak gives them
 * versions and puts those behind one that goes a place forward: of two who remove any of an account's at once, the later
 * would end with an error of the server's, whichever they are.
 */
public record CredentialLock(KeycloakSession session, String user) {
    private static final String LOCAL = "select c from CredentialEntity c where c.user.id = :user order by c.id";
    private static final String FEDERATED =
            "select c from FederatedUserCredentialEntity c where c.userId = :user order by c.id";

    /**
     * Locks them and the account itself: nobody who asks so adds one either. What this transaction has read of them before
     * is read anew, but for what is gone by now, which it must not touch.
     *
     * @return the ids of those that are there
     */
    public Set<String> account() {
        rows().find(UserEntity.class, user, LockModeType.PESSIMISTIC_WRITE);
        return stored();
    }

    /** Locks them alone; as {@link #account}. */
    public Set<String> stored() {
        var there = new HashSet<String>();
        locked(LOCAL, CredentialEntity.class, CredentialEntity::getId, there);
        locked(FEDERATED, FederatedUserCredentialEntity.class, FederatedUserCredentialEntity::getId, there);
        return there;
    }

    /** In one order, so that two who lock the same wait for each other and not both. */
    private <T> void locked(String query, Class<T> kind, Function<T, String> id, Set<String> there) {
        // Hibernate keeps what it has loaded, and finds at the lock that its version is not the row's.
        rows().flush();
        of(query, kind).getResultList().forEach(rows()::detach);
        of(query, kind).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .map(id)
                .forEach(there::add);
    }

    private <T> TypedQuery<T> of(String query, Class<T> kind) {
        return rows().createQuery(query, kind).setParameter("user", user);
    }

    private EntityManager rows() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
