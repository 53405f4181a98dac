package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.KeptPass;
import io.torii.keycloak.method.CredentialLock;
import io.torii.port.accesspass.Passes;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;

/** Passes as Keycloak credentials, in the realm of the session's context. Of two changes at once the second finds what the first has left. */
public final class KeycloakPasses implements Passes {
    private final KeycloakSession session;

    public KeycloakPasses(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<KeptPass> find(Subject subject) {
        return user(subject).map(StoredPasses::new).flatMap(StoredPasses::latest);
    }

    @Override
    public void keep(Subject subject, KeptPass pass) {
        var user = held(subject).orElseThrow(() -> new IllegalArgumentException("a pass is for a user of this realm"));
        new StoredPasses(user).clear();
        // Keycloak appends it: the user's default method is the first stored credential.
        user.credentialManager().createStoredCredential(PassCredential.model(pass));
    }

    @Override
    public boolean remove(Subject subject, KeptPass pass) {
        var stored = held(subject).map(StoredPasses::new).filter(passes -> passes.of(pass)
                .isPresent());
        // Of two that were issued at once, the other must not come to life by it.
        stored.ifPresent(StoredPasses::clear);
        return stored.isPresent();
    }

    /** Removes what is over or cannot be read; a later one that is not over keeps the place. */
    void forget(Subject subject, Instant now) {
        if (nothingLives(user(subject), now)) {
            held(subject)
                    .filter(user -> nothingLives(Optional.of(user), now))
                    .map(StoredPasses::new)
                    .ifPresent(StoredPasses::clear);
        }
    }

    @Override
    public boolean use(Subject subject, KeptPass pass) {
        var user = held(subject);
        var stored = user.map(StoredPasses::new).flatMap(passes -> passes.of(pass));
        stored.ifPresent(model -> {
            PassCredential.write(model, PassCredential.read(model).orElseThrow().used());
            user.orElseThrow().credentialManager().updateStoredCredential(model);
        });
        return stored.isPresent();
    }

    private static boolean nothingLives(Optional<UserModel> user, Instant now) {
        return user.map(StoredPasses::new)
                .flatMap(StoredPasses::latest)
                .filter(kept -> !kept.pass().term().overAt(now))
                .isEmpty();
    }

    /** As the database has it, past this node's cache, and as nobody else changes it before the transaction ends. */
    private Optional<UserModel> held(Subject subject) {
        var user = user(subject);
        user.ifPresent(found -> new CredentialLock(session, found.getId()).account());
        return user.map(found -> found instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : found);
    }

    private Optional<UserModel> user(Subject subject) {
        var realm = session.getContext().getRealm();
        if (!realm.getId().equals(subject.realm())) {
            throw new IllegalArgumentException("the subject is of another realm than the session");
        }
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()));
    }
}
