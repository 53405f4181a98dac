package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.code.Guess;
import io.torii.domain.code.GuessPermit;
import io.torii.domain.code.GuessPolicy;
import io.torii.port.code.Guesses;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Wrong entries in a row, in memory. */
public final class MemoryGuesses implements Guesses {
    private final Map<Subject, Guess> counts = new HashMap<>();

    @Override
    public synchronized GuessPermit claim(Subject subject, GuessPolicy policy, Instant now) {
        var permit = ask(subject, policy, now);
        if (permit.refusal().isEmpty()) {
            counts.put(subject, counts.getOrDefault(subject, Guess.NONE).claimed(policy, now));
        }
        return permit;
    }

    @Override
    public synchronized GuessPermit ask(Subject subject, GuessPolicy policy, Instant now) {
        return counts.getOrDefault(subject, Guess.NONE).ask(policy, now);
    }

    @Override
    public synchronized void giveBack(Subject subject) {
        counts.computeIfPresent(subject, (known, row) -> row.givenBack());
    }

    @Override
    public synchronized void relieve(Subject subject) {
        counts.computeIfPresent(subject, (known, row) -> row.relieved());
    }

    @Override
    public synchronized void forgive(Subject subject) {
        counts.remove(subject);
    }
}
