package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Dossier;
import io.torii.keycloak.KeycloakClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;
import org.keycloak.models.cache.UserCache;

/**
 * What is stored about an account, kept beside Keycloak's own cached user, as fresh as its credentials there: every
 * change of the row evicts the user on every node, after its commit. A message that gets lost between nodes costs ten
 * minutes. For judging only; who changes a row reads it.
 */
public record KeptDossier(Dossier dossier, Instant read) {
    private static final String KEY = "torii.enrollment.dossier";
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** By one query on the primary key where nothing is kept. */
    public static Dossier of(KeycloakSession session, Subject subject, UserModel user) {
        var now = new KeycloakClock().now();
        var beside = kept(user);
        var found = beside.map(kept -> kept.get(KEY)).filter(kept -> kept.serves(now));
        if (found.isPresent()) {
            return found.get().dossier();
        }
        var rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        var read = new KeptDossier(new EnrollmentRows(rows).find(subject), now);
        beside.ifPresent(kept -> kept.put(KEY, read));
        return read.dossier();
    }

    /** Within the transaction that changes the row, and in a session of its own: no node keeps it after the commit. */
    static void evict(KeycloakSession own, Subject subject) {
        var realm = own.realms().getRealm(subject.realm());
        var cache = own.getProvider(UserCache.class);
        if (realm == null || cache == null) {
            return;
        }
        // Keycloak evicts in the context's realm alone.
        own.getContext().setRealm(realm);
        var user = own.users().getUserById(realm, subject.user());
        if (user != null) {
            kept(user).ifPresent(beside -> beside.remove(KEY));
            cache.evict(realm, user);
        }
    }

    /** After the commit, in a session that may have looked the user up before it. */
    static void forget(KeycloakSession session, Subject subject) {
        Optional.ofNullable(session.realms().getRealm(subject.realm()))
                .map(realm -> session.users().getUserById(realm, subject.user()))
                .flatMap(KeptDossier::kept)
                .ifPresent(beside -> beside.remove(KEY));
    }

    private boolean serves(Instant now) {
        return !now.isBefore(read) && now.isBefore(read.plus(LIFE));
    }

    /** Nothing is kept with a user whom Keycloak does not cache, or who is changed in this request. */
    @SuppressWarnings("unchecked")
    private static Optional<Map<String, KeptDossier>> kept(UserModel user) {
        return user instanceof CachedUserModel cached && !cached.isMarkedForEviction()
                ? Optional.of((Map<String, KeptDossier>) cached.getCachedWith())
                : Optional.empty();
    }
}
