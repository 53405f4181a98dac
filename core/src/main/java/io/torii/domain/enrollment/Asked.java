package io.torii.domain.enrollment;

import java.time.Instant;
import java.util.Optional;

/**
 * Which pages interrupted the account's sign-ins before (R57).
 *
 * @param warnedAt when the calendar's warning was last shown
 * @param nudges how often the nudge was put off
 * @param nudgedAt when it was last put off
 */
public record Asked(Optional<Instant> warnedAt, int nudges, Optional<Instant> nudgedAt) {
    public static final Asked NEVER = new Asked(Optional.empty(), 0, Optional.empty());
}
