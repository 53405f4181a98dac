package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryCalls;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemoryCallsTest implements CallsContract {
    private final HandClock clock = new HandClock();
    private final Calls calls = new MemoryCalls(clock);

    @Override
    public Calls calls() {
        return calls;
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
