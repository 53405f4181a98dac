package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryOffers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemoryOffersTest implements OffersContract {
    private final HandClock clock = new HandClock();
    private final MemoryOffers offers = new MemoryOffers(clock);

    @Override
    public Offers offers() {
        return offers;
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
