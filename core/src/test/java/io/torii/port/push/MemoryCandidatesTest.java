package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryCandidates;
import io.torii.fake.MemoryOffers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemoryCandidatesTest implements CandidatesContract {
    private final HandClock clock = new HandClock();
    private final MemoryOffers offers = new MemoryOffers(clock);
    private final MemoryCandidates candidates = new MemoryCandidates(offers, clock);

    @Override
    public Candidates candidates() {
        return candidates;
    }

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
