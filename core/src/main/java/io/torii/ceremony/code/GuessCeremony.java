package io.torii.ceremony.code;

import io.torii.domain.Subject;
import io.torii.domain.code.GuessPermit;
import io.torii.domain.code.GuessPolicy;
import io.torii.port.Clock;
import io.torii.port.code.Guesses;
import java.util.function.Supplier;

/** Counts entries into methods that somebody else judges, by the same row of wrong ones as codes (R31). */
public final class GuessCeremony {
    private final Guesses guesses;
    private final Supplier<GuessPolicy> policy;
    private final Clock clock;

    /** @param policy is asked for when an entry is claimed: forgiving needs none */
    public GuessCeremony(Guesses guesses, Supplier<GuessPolicy> policy, Clock clock) {
        this.guesses = guesses;
        this.policy = policy;
        this.clock = clock;
    }

    /** Claims one entry before it is looked at; it counts as wrong until it is {@linkplain #forgive forgiven}. */
    public GuessPermit claim(Subject subject) {
        return guesses.claim(subject, policy.get(), clock.now());
    }

    /** What a claim would be answered now; changes nothing. */
    public GuessPermit ask(Subject subject) {
        return guesses.ask(subject, policy.get(), clock.now());
    }

    /** The entry that was claimed was no guess. */
    public void giveBack(Subject subject) {
        guesses.giveBack(subject);
    }

    /** Staff end the wait; the row goes on (R98). */
    public void relieve(Subject subject) {
        guesses.relieve(subject);
    }

    /** The entry was right, and so are all before it forgiven. */
    public void forgive(Subject subject) {
        guesses.forgive(subject);
    }
}
