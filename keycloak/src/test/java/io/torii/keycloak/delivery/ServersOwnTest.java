package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ServersOwnTest {
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);
    private final ServersOwn<Integer> own = new ServersOwn<>(made::incrementAndGet, clock::get);

    @Test
    void it_is_made_once_in_ten_seconds() {
        assertThat(own.get()).isEqualTo(1);
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10));
        assertThat(own.get()).isEqualTo(1);
    }

    @Test
    void it_is_made_anew_after_ten_seconds() {
        own.get();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(10) + 1);

        assertThat(own.get()).isEqualTo(2);
    }
}
