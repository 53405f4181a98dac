package io.torii.keycloak.code;

import java.time.Duration;
import java.time.Instant;

/** What is left to wait, as pages say it: rounded up, and never 0, so that nobody comes back too early. */
public record TimeLeft(Instant now) {
    public String seconds(Instant until) {
        return in(Duration.ofSeconds(1), until);
    }

    public String minutes(Instant until) {
        return in(Duration.ofMinutes(1), until);
    }

    public String hours(Instant until) {
        return in(Duration.ofHours(1), until);
    }

    private String in(Duration unit, Instant until) {
        var units = Duration.between(now, until).plus(unit).minusNanos(1).dividedBy(unit);
        return String.valueOf(Math.max(1, units));
    }
}
