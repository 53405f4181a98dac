package io.torii.domain.recovery;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;

/**
 * That an account belongs to somebody whom an identity provider knows (R11).
 *
 * @param account of one realm
 * @param identity who that is there
 * @param at when it was linked
 * @param factor the kind of the second factor that was shown for it
 */
public record Link(Subject account, Identity identity, Instant at, String factor) {
    private static final Duration YOUNG = Duration.ofDays(30);

    /** Whether it counts for recovery, after the time that its owner has to undo it. */
    public boolean counts(Instant now, Duration wait) {
        return !now.isBefore(at.plus(wait));
    }

    /** Whether it ends with a recovery by another way and with a report: it may have been made by the same hand. */
    public boolean isYoung(Instant now) {
        return now.isBefore(at.plus(YOUNG));
    }

    /** The last instant at which it is young. */
    public Instant youngUntil() {
        return at.plus(YOUNG);
    }
}
