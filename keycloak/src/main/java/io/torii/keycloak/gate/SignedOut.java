package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * When an account was last signed out everywhere. Ending sessions does not end the sign-ins that have none yet; Keycloak
 * itself keeps an instant where an administrator does it, and none where the user does.
 */
public record SignedOut(KeycloakSession session, Subject subject) {
    /** No sign-in stands longer. */
    static final Duration LIFE = Duration.ofDays(1);

    private static final String AT = "at";

    /** Now; to others with the commit of the session's transaction. */
    public void note() {
        // Keycloak takes a name once in a transaction.
        if (session.getAttribute(key()) == null) {
            session.setAttribute(key(), true);
            var at = String.valueOf(new KeycloakClock().now().getEpochSecond());
            session.singleUseObjects().put(key(), LIFE.toSeconds(), Map.of(AT, at));
        }
    }

    /** Empty for not within the last day. */
    Optional<Instant> at() {
        return Optional.ofNullable(session.singleUseObjects().get(key()))
                .map(notes -> Instant.ofEpochSecond(Long.parseLong(notes.get(AT))));
    }

    private String key() {
        return SingleUseKey.of("signed-out", List.of(subject.realm(), subject.user()));
    }
}
