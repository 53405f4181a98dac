package io.torii.tests.cluster;

import java.util.Optional;

/**
 * What became of one user.
 *
 * @param beginnings how often they began; {@link Crowd#NEVER} who never arrived
 * @param wrong what was done twice, got lost or was left half done
 */
record Fate(int beginnings, Optional<String> wrong) {
    /** Judged once they have arrived, and they sign in anew. */
    static Fate of(Walk walk, int beginnings) {
        if (beginnings == Crowd.NEVER) {
            return new Fate(beginnings, Optional.of(name(walk) + " never arrived"));
        }
        try {
            walk.judge();
            return new Fate(beginnings, walk.returns() ? Optional.empty() : Optional.of(name(walk) + " is stuck"));
        } catch (AssertionError | RuntimeException broken) {
            return new Fate(beginnings, Optional.of(name(walk) + ": " + broken));
        }
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
