package io.torii.domain.delivery;

import java.time.Duration;
import java.time.Instant;

/** The stretch of time that a purse is filled for. Windows are fixed: days begin at midnight UTC. */
public enum Window {
    DAY(Duration.ofDays(1)),
    TEN_MINUTES(Duration.ofMinutes(10));

    private final Duration length;

    Window(Duration length) {
        this.length = length;
    }

    public Duration length() {
        return length;
    }

    public Instant startOf(Instant now) {
        var seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds);
    }
}
