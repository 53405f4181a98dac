package io.torii.keycloak.method;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.method.Method;
import io.torii.keycloak.KeycloakSlots;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The first method of an account, which browsers that show the password alone may bind at once on several nodes: none of
 * them sees the others' before they are committed, and one of them may keep its own (R4).
 */
public record SoleFirst(KeycloakSession session, RealmModel realm, UserModel user) {
    /** Longer than any request between its claim and its commit. */
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    /**
     * Whether what this transaction has bound stays; if not, it is removed. True for one of all who ask within half a minute,
     * at once and whatever becomes of its transaction, and for whoever has bound nothing in it: a phone's registration is
     * another request's.
     */
    public boolean stays() {
        var committed = committed();
        var own = KeycloakMethods.of(user).stored().stream()
                .map(Method::credential)
                .filter(credential -> !committed.contains(credential))
                .toList();
        if (own.isEmpty() || claim()) {
            return true;
        }
        own.forEach(user.credentialManager()::removeStoredCredentialById);
        return false;
    }

    private boolean claim() {
        var slot = new Slot(new Subject(realm.getId(), user.getId()), List.of("enrollment.first"), 1, AT_ONCE);
        return new KeycloakSlots(session.singleUseObjects()).claim(slot);
    }

    /** The ids of the account's credentials that are committed by now: not those that this transaction has made. */
    private Set<String> committed() {
        return new OwnTransaction(session.getKeycloakSessionFactory()).get(entities -> {
            var ids = new HashSet<String>();
            for (var query : List.of(
                    "select c.id from CredentialEntity c where c.user.id = :user",
                    "select c.id from FederatedUserCredentialEntity c where c.userId = :user")) {
                ids.addAll(entities.createQuery(query, String.class)
                        .setParameter("user", user.getId())
                        .getResultList());
            }
            return ids;
        });
    }
}
