package io.torii.fake;

import io.torii.port.Clock;
import java.time.Duration;
import java.time.Instant;

/** A clock that a test moves by hand. */
public final class HandClock implements Clock {
    private Instant now = Instant.parse("2026-11-22T09:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
