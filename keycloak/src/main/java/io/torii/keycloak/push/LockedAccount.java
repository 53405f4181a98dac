package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.LastMethod;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.domain.push.PushDevice;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.push.DeviceChanges.Outcome;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.storage.jpa.entity.FederatedUserCredentialEntity;

/** An account whose stored credentials nobody else changes before the end of a transaction, read past every cache. */
final class LockedAccount {
    /** Whether MFA is active does not depend on what is asked. */
    private static final Request NOTHING = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);

    private final KeycloakSession session;
    private final Optional<UserModel> user;

    private LockedAccount(KeycloakSession session, Optional<UserModel> user) {
        this.session = session;
        this.user = user;
    }

    /** Locks this credential, or all of the account's; the session has its transaction to itself and read nothing yet. */
    static LockedAccount of(KeycloakSession session, Subject subject, Optional<String> credential) {
        var rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        credential.ifPresentOrElse(id -> lock(rows, id), () -> lockAll(rows, subject));
        var realm = session.realms().getRealm(subject.realm());
        session.getContext().setRealm(realm);
        var user = Optional.ofNullable(session.users().getUserById(realm, subject.user()));
        return new LockedAccount(
                session,
                user.map(found -> found instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : found));
    }

    Optional<PushDevice> device(String credential) {
        return stored(credential).flatMap(PushCredential::read);
    }

    Outcome write(PushDevice device) {
        var model = stored(device.credential()).orElseThrow();
        var renamed = !device.label().equalsIgnoreCase(model.getUserLabel());
        if (renamed && KeycloakDevices.labelTaken(user.orElseThrow(), device.label())) {
            return Outcome.LABEL_TAKEN;
        }
        PushCredential.write(model, device);
        user.orElseThrow().credentialManager().updateStoredCredential(model);
        return Outcome.DONE;
    }

    boolean remove(String credential) {
        return user.orElseThrow().credentialManager().removeStoredCredentialById(credential);
    }

    LastMethod lastMethod() {
        var realm = session.getContext().getRealm();
        var situation = new Inquiry(session, realm, user.orElseThrow()).situation(NOTHING, List.of());
        return new LastMethod(situation, new KeycloakClock().now());
    }

    private Optional<CredentialModel> stored(String credential) {
        return user.map(UserModel::credentialManager)
                .map((SubjectCredentialManager credentials) -> credentials.getStoredCredentialById(credential))
                .filter(model -> PushCredential.TYPE.equals(model.getType()));
    }

    private static void lock(EntityManager rows, String credential) {
        if (rows.find(CredentialEntity.class, credential, LockModeType.PESSIMISTIC_WRITE) == null) {
            rows.find(FederatedUserCredentialEntity.class, credential, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    /** In one order, so that two who lock the same wait for each other and not both. */
    private static void lockAll(EntityManager rows, Subject subject) {
        rows.createQuery(
                        "select c from CredentialEntity c where c.user.id = :user order by c.id",
                        CredentialEntity.class)
                .setParameter("user", subject.user())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        rows.createQuery(
                        "select c from FederatedUserCredentialEntity c where c.userId = :user order by c.id",
                        FederatedUserCredentialEntity.class)
                .setParameter("user", subject.user())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
