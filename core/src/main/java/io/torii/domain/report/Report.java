package io.torii.domain.report;

import io.torii.domain.Subject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * "No, it's not me" (R20).
 *
 * @param subject whose account
 * @param mark what was reported, 1 to 64 characters; whoever reports the same thing again has the same one
 * @param way how it came
 * @param at when
 * @param browser the authentication session that began what is reported, if that is known
 */
public record Report(Subject subject, String mark, Way way, Instant at, Optional<String> browser) {
    private static final int LONGEST = 64;

    public Report {
        Objects.requireNonNull(subject);
        if (mark == null || mark.isBlank() || mark.length() > LONGEST) {
            throw new IllegalArgumentException("mark must have 1 to " + LONGEST + " characters");
        }
        Objects.requireNonNull(way);
        Objects.requireNonNull(at);
        Objects.requireNonNull(browser);
    }

    /** How a report comes; what follows is always the same. */
    public enum Way {
        /** Pressed on a device that was asked for a number. */
        PUSH,
        /** {@code 0#} in a call. */
        CALL,
        /** A link in a mail. */
        MAIL,
        /** A line of the recent activity on Security info. */
        ACTIVITY
    }
}
