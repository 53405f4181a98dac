package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ServersOwnTest {
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private int missing;
    private final ServersOwn<Integer> own =
            new ServersOwn<>(() -> Optional.of(made.incrementAndGet()).filter(count -> count != missing), clock::get);

    @Test
    void it_is_made_once_in_ten_seconds() {
        assertThat(own.get()).contains(1);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertThat(own.get()).contains(1);
    }

    @Test
    void what_is_not_complete_is_asked_for_again_at_once() {
        missing = 1;

        assertThat(own.get()).isEmpty();
        assertThat(own.get()).contains(2);
    }

    @Test
    void it_is_made_anew_after_ten_seconds() {
        own.get();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10) + 1);

        assertThat(own.get()).contains(2);
    }
}
