package io.torii.domain.enrollment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom a realm asks to add a stronger method than the phone, and how often (R56).
 *
 * @param on whether it asks at all
 * @param snoozes how often it can be put off, 0 to 10
 * @param pause how long it rests each time
 */
public record Nudge(boolean on, int snoozes, Duration pause) {
    /** How long whoever has nothing to add is left alone. */
    public static final Duration NONE_TO_ADD = Duration.ofDays(30);

    public Nudge {
        if (snoozes < 0) {
            throw new IllegalArgumentException("snoozes must be at least 0, was " + snoozes);
        }
    }

    /** Whether the page is shown at this sign-in. */
    public boolean due(Asked asked, Instant now) {
        var rest = asked.nudges() > snoozes ? NONE_TO_ADD : pause;
        return on && asked.nudgedAt().map(at -> !now.isBefore(at.plus(rest))).orElse(true);
    }

    /** Whether it can be put off once more. */
    public boolean canWait(Asked asked) {
        return asked.nudges() < snoozes;
    }

    /** After it was put off. */
    public Asked later(Asked asked, Instant now) {
        return new Asked(asked.warnedAt(), asked.nudges() + 1, Optional.of(now));
    }

    /** After "I have none": past every snooze, so that it rests for {@link #NONE_TO_ADD}. */
    public Asked none(Asked asked, Instant now) {
        return new Asked(asked.warnedAt(), Math.max(asked.nudges(), snoozes) + 1, Optional.of(now));
    }
}
