package io.torii.tests.cluster;

import java.util.Optional;

/**
 * What became of one user.
 *
 * @param beginnings how often they began; {@link Crowd#NEVER} who never arrived
 * @param wrong what was done twice, got lost or was left half done
 */
record Fate(int beginnings, Optional<String> wrong) {
    private static final int RETURNS = 3;

    /** Judged once they have arrived, and they sign in anew. */
    static Fate of(Walk walk, int beginnings) {
        if (beginnings == Crowd.NEVER) {
            return new Fate(beginnings, Optional.of(name(walk) + " never arrived"));
        }
        try {
            walk.judge();
        } catch (AssertionError | RuntimeException broken) {
            return new Fate(beginnings, Optional.of(name(walk) + ": " + broken));
        }
        return new Fate(beginnings, stuck(walk).map(last -> name(walk) + " is stuck: " + last));
    }

    /** Empty for who signs in anew, if need be once the cool-down that a page tells of is over; else why the last time failed. */
    private static Optional<String> stuck(Walk walk) {
        var last = "not signed in";
        for (var tried = 0; tried < RETURNS; tried++) {
            try {
                if (walk.returns()) {
                    return Optional.empty();
                }
            } catch (AssertionError | RuntimeException refused) {
                last = refused.toString();
            }
        }
        return Optional.of(last);
    }

    boolean atOnce() {
        return beginnings == 1 && wrong.isEmpty();
    }

    boolean again() {
        return beginnings > 1 && wrong.isEmpty();
    }

    private static String name(Walk walk) {
        return walk.getClass().getSimpleName() + " of " + walk.user().username();
    }
}
