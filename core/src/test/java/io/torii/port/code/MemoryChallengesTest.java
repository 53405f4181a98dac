package io.torii.port.code;

import io.torii.domain.Subject;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryChallenges;
import java.time.Instant;

final class MemoryChallengesTest implements ChallengesContract {
    private final Challenges challenges = new MemoryChallenges();

    @Override
    public Challenges challenges() {
        return challenges;
    }

    @Override
    public Subject subject() {
        return new Subject("realm", "user");
    }

    @Override
    public Instant now() {
        return new HandClock().now();
    }
}
