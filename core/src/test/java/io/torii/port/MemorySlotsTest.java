package io.torii.port;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemorySlots;
import java.time.Duration;
import java.time.Instant;

final class MemorySlotsTest implements SpendingContract {
    private final HandClock clock = new HandClock();
    private final Slots slots = new MemorySlots(clock);

    @Override
    public Slots slots() {
        return slots;
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public Subject subject() {
        return new Subject("realm", "user");
    }
}
