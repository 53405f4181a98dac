package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryCalls;
import io.torii.fake.MemoryLines;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemoryCallsTest implements CallsContract, LinesContract {
    private final HandClock clock = new HandClock();
    private final Lines lines = new MemoryLines(clock);
    private final Calls calls = new MemoryCalls(clock, lines);

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public Lines lines() {
        return lines;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }
}
