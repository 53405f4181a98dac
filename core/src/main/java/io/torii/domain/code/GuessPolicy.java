package io.torii.domain.code;

import java.time.Duration;

/**
 * How waits grow with wrong entries in a row, over all methods of a user (R31).
 *
 * @param free wrong entries before the first wait, 3 to 10
 * @param ceiling at which guessable methods rest, 10 to 100 (NIST SP 800-63B-4 §3.2.2 allows 100)
 */
public record GuessPolicy(int free, int ceiling) {
    private static final int LONGEST_MINUTES = 60;

    public GuessPolicy {
        Figures.within("free", free, 3, 10);
        Figures.within("ceiling", ceiling, 10, 100);
    }

    /** How long the next entry has to wait after this many wrong ones in a row: none, then 1, 2, 4 … 60 minutes. */
    public Duration waitAfter(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        var doublings = Math.min(wrong - free, Integer.SIZE - Integer.numberOfLeadingZeros(LONGEST_MINUTES));
        return Duration.ofMinutes(Math.min(LONGEST_MINUTES, 1 << doublings));
    }

    /** Whether guessable methods rest after this many wrong ones in a row. */
    public boolean rests(int wrong) {
        return wrong >= ceiling;
    }
}
