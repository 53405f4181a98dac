package io.torii.keycloak.accesspass;

import io.torii.domain.Subject;
import io.torii.domain.accesspass.KeptPass;
import io.torii.port.accesspass.Passes;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;

/** Passes as Keycloak credentials, in the realm of the session's context. */
public final class KeycloakPasses implements Passes {
    /** Two that were issued at the same instant: one of them, the same for everybody. */
    private static final Comparator<KeptPass> LATEST = Comparator.comparing(
                    (KeptPass kept) -> kept.pass().issued())
            .thenComparing(kept -> kept.pass().id());

    private final KeycloakSession session;

    public KeycloakPasses(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<KeptPass> find(Subject subject) {
        return user(subject).stream()
                .flatMap(KeycloakPasses::stored)
                .flatMap(model -> PassCredential.read(model).stream())
                .max(LATEST);
    }

    @Override
    public void keep(Subject subject, KeptPass pass) {
        var user = user(subject).orElseThrow(() -> new IllegalArgumentException("a pass is for a user of this realm"));
        clear(user);
        // Keycloak appends it: the user's default method is the first stored credential.
        user.credentialManager().createStoredCredential(PassCredential.model(pass));
    }

    @Override
    public boolean remove(Subject subject, KeptPass pass) {
        return user(subject)
                .flatMap(user -> current(user, pass).map(model -> {
                    var there = user.credentialManager().removeStoredCredentialById(model.getId());
                    // Of two that were issued at once, the other must not come to life by it.
                    clear(user);
                    return there;
                }))
                .orElse(false);
    }

    /** Removes what is over or cannot be read; a later one that is not over keeps the place. */
    void forget(Subject subject, Instant now) {
        user(subject).ifPresent(user -> {
            if (find(subject).filter(kept -> !kept.pass().term().overAt(now)).isEmpty()) {
                clear(user);
            }
        });
    }

    @Override
    public boolean use(Subject subject, KeptPass pass) {
        return user(subject)
                .flatMap(user -> current(user, pass).map(model -> {
                    PassCredential.write(model, pass.used());
                    user.credentialManager().updateStoredCredential(model);
                    return true;
                }))
                .orElse(false);
    }

    private static void clear(UserModel user) {
        stored(fresh(user)).toList().forEach(model -> user.credentialManager()
                .removeStoredCredentialById(model.getId()));
    }

    /** As the database has it, past this node's cache. */
    private static Optional<CredentialModel> current(UserModel user, KeptPass pass) {
        return stored(fresh(user))
                .filter(model -> PassCredential.read(model)
                        .filter(kept -> kept.pass().id().equals(pass.pass().id()))
                        .isPresent())
                .findFirst();
    }

    private static UserModel fresh(UserModel user) {
        return user instanceof CachedUserModel cached ? cached.getDelegateForUpdate() : user;
    }

    private static Stream<CredentialModel> stored(UserModel user) {
        return user.credentialManager().getStoredCredentialsByTypeStream(PassCredential.TYPE);
    }

    private Optional<UserModel> user(Subject subject) {
        var realm = session.getContext().getRealm();
        if (!realm.getId().equals(subject.realm())) {
            throw new IllegalArgumentException("the subject is of another realm than the session");
        }
        return Optional.ofNullable(session.users().getUserById(realm, subject.user()));
    }
}
