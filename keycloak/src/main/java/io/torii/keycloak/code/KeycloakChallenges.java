package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.keycloak.SingleUseKey;
import io.torii.port.Clock;
import io.torii.port.code.Challenges;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Open challenges as single-use objects, which expire by themselves and have one winner on any node. */
public final class KeycloakChallenges implements Challenges {
    private final KeycloakSession session;
    private final Clock clock;

    public KeycloakChallenges(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void open(Challenge challenge) {
        var kept = Duration.between(clock.now(), challenge.expires()).plus(REMEMBERED);
        // Keycloak queues a put() until commit, so it gets a transaction of its own.
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> own.singleUseObjects()
                .put(key(challenge.bound().subject(), challenge.id()), kept.toSeconds(), ChallengeNotes.of(challenge)));
    }

    @Override
    public Optional<Challenge> find(Subject subject, ChallengeId id) {
        return Optional.ofNullable(session.singleUseObjects().get(key(subject, id)))
                .flatMap(notes -> ChallengeNotes.read(notes, subject, id));
    }

    @Override
    public boolean take(Subject subject, ChallengeId id) {
        return session.singleUseObjects().remove(key(subject, id)) != null;
    }

    private static String key(Subject subject, ChallengeId id) {
        return SingleUseKey.of("code", List.of(subject.realm(), subject.user(), id.value()));
    }
}
