package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.port.code.Challenges;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Challenges in memory. */
public final class MemoryChallenges implements Challenges {
    private final Map<ChallengeId, Challenge> open = new ConcurrentHashMap<>();

    @Override
    public void open(Challenge challenge) {
        open.put(challenge.id(), challenge);
    }

    @Override
    public Optional<Challenge> find(Subject subject, ChallengeId id) {
        return Optional.ofNullable(open.get(id))
                .filter(found -> found.bound().subject().equals(subject));
    }

    @Override
    public boolean take(Subject subject, ChallengeId id) {
        return find(subject, id).map(found -> open.remove(id, found)).orElse(false);
    }
}
