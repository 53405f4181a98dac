package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DispatchPoolTest {
    @Test
    void a_full_queue_has_no_place_until_a_job_is_done() throws InterruptedException {
        var pool = new DispatchPool(1, 1);
        var release = new CountDownLatch(1);
        var done = new CountDownLatch(1);

        assertThat(pool.reserve()).isTrue();
        assertThat(pool.reserve()).isTrue();
        assertThat(pool.reserve()).isFalse();
        pool.run(() -> wait(release), DispatchPoolTest::nothing);
        pool.run(done::countDown, DispatchPoolTest::nothing);
        assertThat(pool.waiting()).isEqualTo(2);
        release.countDown();
        done.await();
        pool.stop();

        assertThat(pool.waiting()).isZero();
    }

    @Test
    void a_place_that_is_given_back_is_free() {
        var pool = new DispatchPool(1, 0);

        pool.reserve();
        pool.giveBack();

        assertThat(pool.reserve()).isTrue();
    }

    @Test
    void a_job_that_breaks_keeps_no_place_and_no_thread() {
        var pool = new DispatchPool(1, 0);
        pool.reserve();

        pool.run(
                () -> {
                    throw new IllegalStateException("broken");
                },
                DispatchPoolTest::nothing);
        pool.stop();

        assertThat(pool.waiting()).isZero();
    }

    @Test
    void what_was_let_in_is_run_before_the_server_stops() {
        var pool = new DispatchPool(1, 9);
        var ran = new AtomicInteger();
        for (var job = 0; job < 10; job++) {
            pool.reserve();
            pool.run(ran::incrementAndGet, DispatchPoolTest::nothing);
        }

        pool.stop();

        assertThat(ran).hasValue(10);
    }

    @Test
    void after_the_stop_nothing_runs_and_no_place_is_lost() {
        var pool = new DispatchPool(1, 0);
        pool.stop();
        pool.reserve();

        var dropped = new AtomicInteger();
        pool.run(
                () -> {
                    throw new AssertionError("ran after the stop");
                },
                dropped::incrementAndGet);

        assertThat(dropped).hasValue(1);
        assertThat(pool.waiting()).isZero();
    }

    @Test
    void what_waits_when_the_server_stops_is_told_that_it_is_dropped() throws InterruptedException {
        var pool = new DispatchPool(1, 2, Duration.ofMillis(1));
        var begun = new CountDownLatch(1);
        var dropped = new AtomicInteger();
        for (var job = 0; job < 3; job++) {
            pool.reserve();
        }
        pool.run(
                () -> {
                    begun.countDown();
                    wait(new CountDownLatch(1));
                },
                dropped::incrementAndGet);
        pool.run(dropped::decrementAndGet, dropped::incrementAndGet);
        pool.run(dropped::decrementAndGet, dropped::incrementAndGet);
        begun.await();

        pool.stop();

        assertThat(dropped).hasValue(2);
    }

    private static void nothing() {}

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
