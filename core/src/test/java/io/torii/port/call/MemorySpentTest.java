package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemorySpent;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemorySpentTest implements SpentCallsContract {
    private final HandClock clock = new HandClock();
    private final Spent spent = new MemorySpent(clock);

    @Override
    public Spent spent() {
        return spent;
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
