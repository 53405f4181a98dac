package io.torii.domain.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Users whom the calendar leaves alone for a time (R100).
 *
 * @param who whom it is about
 * @param until the day that ends it, not included; empty for break-glass accounts, which it never ends for
 * @param owner who answers for it, or empty
 * @param reason why, or empty
 */
public record Exemption(Who who, Optional<LocalDate> until, String owner, String reason) {
    /** How far ahead an end may be, in days. */
    public static final int MOST_DAYS = 365;

    public Exemption {
        if (Objects.requireNonNull(who).kind() == Who.Kind.EVERYBODY) {
            throw new IllegalArgumentException("an exemption is for a group or a role");
        }
    }

    /** Whether it never ends. */
    public boolean isBreakGlass() {
        return until.isEmpty();
    }

    /** Whether its end is as near as a new exemption's must be. */
    public boolean within(LocalDate today) {
        return until.map(end -> !end.isAfter(today.plusDays(MOST_DAYS))).orElse(true);
    }
}
