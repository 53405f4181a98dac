package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.LastMethod;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.method.CredentialLock;
import io.torii.keycloak.method.FirstPlace;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.storage.jpa.entity.FederatedUserCredentialEntity;

/**
 * An account whose stored credentials nobody else changes before the end of a transaction, read past every cache: of two
 * who remove its last two methods at once, the later finds one (R17).
 */
public final class LockedMethods {
    /** Whether MFA is active does not depend on what is asked. */
    private static final Request NOTHING = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);

    private final KeycloakSession session;
    private final Optional<UserModel> user;

    private LockedMethods(KeycloakSession session, Optional<UserModel> user) {
        this.session = session;
        this.user = user;
    }

    /** Locks all of the account's; the session has its transaction to itself and read nothing yet. */
    public static LockedMethods all(KeycloakSession session, Subject subject) {
        new CredentialLock(session, subject.user()).stored();
        return read(session, subject);
    }

    /** As {@link #all}, with the account itself: whoever asks so adds none meanwhile either. */
    public static LockedMethods account(KeycloakSession session, Subject subject) {
        new CredentialLock(session, subject.user()).account();
        return read(session, subject);
    }

    /** As {@link #all}, this credential alone. */
    public static LockedMethods one(KeycloakSession session, Subject subject, String credential) {
        lock(entities(session), credential);
        return read(session, subject);
    }

    /** The account, as the database has it; empty when it is gone. */
    public Optional<UserModel> user() {
        return user;
    }

    public LastMethod lastMethod() {
        var realm = session.getContext().getRealm();
        var situation = new Inquiry(session, realm, user.orElseThrow()).situation(NOTHING, List.of());
        return new LastMethod(situation, new KeycloakClock().now());
    }

    /** Has these credentials removed; the strongest that is left is asked first where they were (R39). */
    public boolean without(Set<String> going, Runnable removal) {
        return new FirstPlace(session, user.orElseThrow()).without(going, removal);
    }

    private static LockedMethods read(KeycloakSession session, Subject subject) {
        var realm = session.realms().getRealm(subject.realm());
        session.getContext().setRealm(realm);
        var user = Optional.ofNullable(session.users().getUserById(realm, subject.user()));
        return new LockedMethods(
                session,
                user.map(found -> found instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : found));
    }

    private static void lock(EntityManager rows, String credential) {
        if (rows.find(CredentialEntity.class, credential, LockModeType.PESSIMISTIC_WRITE) == null) {
            rows.find(FederatedUserCredentialEntity.class, credential, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
