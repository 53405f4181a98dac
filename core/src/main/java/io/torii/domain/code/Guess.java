package io.torii.domain.code;

import java.time.Instant;

/**
 * Wrong entries in a row of one user, over all methods, sessions and nodes (R31). An entry counts as wrong from the
 * moment it is claimed; only a right one forgives.
 *
 * @param wrong how many, 0 or more
 * @param nextAt the instant before which no entry is looked at
 */
public record Guess(int wrong, Instant nextAt) {
    public static final Guess NONE = new Guess(0, Instant.EPOCH);

    public Guess {
        if (wrong < 0) {
            throw new IllegalArgumentException("wrong must not be negative, was " + wrong);
        }
    }

    /** The same row without its wait. */
    public Guess relieved() {
        return new Guess(wrong, Instant.EPOCH);
    }

    /** The count without one claim: whoever claims waits no longer, so a wait that runs came with it. */
    public Guess givenBack() {
        return new Guess(Math.max(0, wrong - 1), Instant.EPOCH);
    }

    /** Whether an entry may be looked at now. */
    public GuessPermit ask(GuessPolicy policy, Instant now) {
        if (policy.rests(wrong)) {
            return GuessPermit.resting();
        }
        return now.isBefore(nextAt) ? GuessPermit.waiting(nextAt) : GuessPermit.granted();
    }

    /** The count once one more entry is claimed. */
    public Guess claimed(GuessPolicy policy, Instant now) {
        return new Guess(wrong + 1, now.plus(policy.waitAfter(wrong + 1)));
    }
}
