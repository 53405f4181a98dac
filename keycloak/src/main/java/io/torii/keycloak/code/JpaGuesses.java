package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Guess;
import io.torii.domain.code.GuessPermit;
import io.torii.domain.code.GuessPolicy;
import io.torii.port.code.Guesses;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Wrong entries in a row as one row per user, changed by a guarded update in a transaction of its own: whoever saw the
 * row as it still is wins, everybody else looks again.
 */
public final class JpaGuesses implements Guesses {
    private static final int LOOKS = 30;

    private final KeycloakSession session;

    public JpaGuesses(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public GuessPermit claim(Subject subject, GuessPolicy policy, Instant now) {
        for (var look = 0; look < LOOKS; look++) {
            var seen = seen(subject);
            var permit = seen.ask(policy, now);
            if (permit.refusal().isPresent() || replaced(subject, seen, seen.claimed(policy, now))) {
                return permit;
            }
        }
        // As many others were faster as ever can be within one wait: this entry is not looked at.
        return GuessPermit.waiting(now.plusSeconds(1));
    }

    @Override
    public GuessPermit ask(Subject subject, GuessPolicy policy, Instant now) {
        return seen(subject).ask(policy, now);
    }

    @Override
    public void forgive(Subject subject) {
        KeycloakModelUtils.runJobInTransaction(
                session.getKeycloakSessionFactory(), own -> new GuessRows(own).forget(subject));
    }

    private Guess seen(Subject subject) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                session.getKeycloakSessionFactory(), own -> new GuessRows(own).find(subject));
    }

    private boolean replaced(Subject subject, Guess seen, Guess next) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(
                    session.getKeycloakSessionFactory(), own -> new GuessRows(own).replace(subject, seen, next));
        } catch (RuntimeException e) {
            // Two first entries at once: the second insert of one key fails, or the rows were locked.
            return false;
        }
    }
}
