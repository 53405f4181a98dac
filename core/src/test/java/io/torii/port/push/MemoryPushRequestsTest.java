package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryPushRequests;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemoryPushRequestsTest implements PushRequestsContract {
    private final HandClock clock = new HandClock();
    private final MemoryPushRequests requests = new MemoryPushRequests(clock);

    @Override
    public PushRequests requests() {
        return requests;
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
