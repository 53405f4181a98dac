package io.torii.port.call;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryUnanswered;
import java.time.Duration;
import java.util.UUID;

final class MemoryUnansweredTest implements UnansweredCallsContract {
    private final HandClock clock = new HandClock();
    private final Unanswered unanswered = new MemoryUnanswered(clock);

    @Override
    public Unanswered unanswered() {
        return unanswered;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }
}
