package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Guess;
import io.torii.domain.code.GuessPermit;
import io.torii.domain.code.GuessPolicy;
import io.torii.keycloak.notice.Notices;
import io.torii.keycloak.storage.CommittedReads;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.code.Guesses;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSession;

/**
 * Wrong entries in a row as one row per user, changed by a guarded update in a transaction of its own: whoever saw the
 * row as it still is wins, everybody else looks again.
 */
public final class JpaGuesses implements Guesses {
    private static final int LOOKS = 30;

    private final OwnTransaction own;
    private final CommittedReads reads;
    private final Consumer<Subject> ceiling;

    /** What {@link #ask} saw: the claim after it goes out from there, and whoever changed it meanwhile makes it look again. */
    private Optional<Seen> asked = Optional.empty();

    /** @param ceiling hears of a user whose entry was the one that reached the ceiling: once, of one caller */
    public JpaGuesses(KeycloakSession session, Consumer<Subject> ceiling) {
        this.own = new OwnTransaction(session.getKeycloakSessionFactory());
        this.reads = new CommittedReads(session);
        this.ceiling = ceiling;
    }

    /** Whose ceiling is told to the user. */
    public static JpaGuesses of(KeycloakSession session) {
        return new JpaGuesses(session, new Notices(session)::methodsRest);
    }

    @Override
    public GuessPermit claim(Subject subject, GuessPolicy policy, Instant now) {
        for (var look = 0; look < LOOKS; look++) {
            var claim = tried(subject, policy, now);
            if (claim.isPresent()) {
                claim.get().next().ifPresent(next -> tell(subject, policy, next));
                return claim.get().permit();
            }
        }
        // As many others were faster as ever can be within one wait: this entry is not looked at.
        return GuessPermit.waiting(now.plusSeconds(1));
    }

    @Override
    public GuessPermit ask(Subject subject, GuessPolicy policy, Instant now) {
        var stored = reads.get(rows -> new GuessRows(rows).find(subject));
        asked = Optional.of(new Seen(subject, stored));
        return stored.orElse(Guess.NONE).ask(policy, now);
    }

    @Override
    public void giveBack(Subject subject) {
        own.run(rows -> new GuessRows(rows).giveBack(subject));
    }

    @Override
    public void relieve(Subject subject) {
        own.run(rows -> new GuessRows(rows).relieve(subject));
    }

    @Override
    public void forgive(Subject subject) {
        own.run(rows -> new GuessRows(rows).forget(subject));
    }

    private void tell(Subject subject, GuessPolicy policy, Guess next) {
        if (policy.rests(next.wrong())) {
            ceiling.accept(subject);
        }
    }

    private Optional<Claim> tried(Subject subject, GuessPolicy policy, Instant now) {
        var known = asked.filter(seen -> seen.subject().equals(subject));
        asked = Optional.empty();
        try {
            return own.get(entities -> {
                var rows = new GuessRows(entities);
                var stored = known.isPresent() ? known.get().stored() : rows.find(subject);
                var seen = stored.orElse(Guess.NONE);
                var permit = seen.ask(policy, now);
                if (permit.refusal().isPresent()) {
                    return Optional.of(new Claim(permit, Optional.empty()));
                }
                var next = seen.claimed(policy, now);
                var won = stored.isPresent() ? rows.replace(subject, seen, next) : rows.insert(subject, next);
                return won ? Optional.of(new Claim(permit, Optional.of(next))) : Optional.empty();
            });
        } catch (RuntimeException e) {
            // Two first entries at once: the second insert of one key fails, or the rows were locked.
            if (LostRace.is(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The count that a user had, which may be none at all. */
    private record Seen(Subject subject, Optional<Guess> stored) {}

    /** What a claim came to, and the count that it has left. */
    private record Claim(GuessPermit permit, Optional<Guess> next) {}
}
