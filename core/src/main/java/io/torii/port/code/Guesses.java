package io.torii.port.code;

import io.torii.domain.Subject;
import io.torii.domain.code.GuessPermit;
import io.torii.domain.code.GuessPolicy;
import java.time.Instant;

/** The count of wrong entries in a row per user. It outlives sessions, nodes and restarts (R31). */
public interface Guesses {
    /**
     * Claims one entry before it is looked at: counted as wrong at once, and not given back by a rollback. Of parallel
     * callers only as many are granted as the policy lets through before the next wait.
     */
    GuessPermit claim(Subject subject, GuessPolicy policy, Instant now);

    /** What {@link #claim} would answer now; changes nothing. */
    GuessPermit ask(Subject subject, GuessPolicy policy, Instant now);

    /** Takes back one claim whose entry was no guess, and the wait that came with it; the ones before it stay. */
    void giveBack(Subject subject);

    /** The next entry waits no longer; the row's count stays, so that it gives no new tries on the ceiling (R98). */
    void relieve(Subject subject);

    /** A right entry forgives all wrong ones before it. */
    void forgive(Subject subject);
}
