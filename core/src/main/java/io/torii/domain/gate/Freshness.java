package io.torii.domain.gate;

import java.time.Duration;

/**
 * How long a factor serves.
 *
 * @param signIn 10 minutes to the session's end, 12 h by default
 * @param manage 1 to 60 minutes, 10 by default
 */
public record Freshness(Duration signIn, Duration manage) {
    public static final Freshness DEFAULT = new Freshness(Duration.ofHours(12), Duration.ofMinutes(10));

    /** For whoever cannot be asked again: what a session has serves while it lives. */
    public Freshness forever() {
        return new Freshness(Duration.ofDays(36_500), Duration.ofDays(36_500));
    }
}
