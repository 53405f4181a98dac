package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

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
        pool.run(() -> wait(release));
        pool.run(done::countDown);
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

        pool.run(() -> {
            throw new IllegalStateException("broken");
        });
        pool.stop();

        assertThat(pool.waiting()).isZero();
    }

    @Test
    void what_was_let_in_is_run_before_the_server_stops() {
        var pool = new DispatchPool(1, 9);
        var ran = new AtomicInteger();
        for (var job = 0; job < 10; job++) {
            pool.reserve();
            pool.run(ran::incrementAndGet);
        }

        pool.stop();

        assertThat(ran).hasValue(10);
    }

    @Test
    void after_the_stop_nothing_runs_and_no_place_is_lost() {
        var pool = new DispatchPool(1, 0);
        pool.stop();
        pool.reserve();

        pool.run(() -> {
            throw new AssertionError("ran after the stop");
        });

        assertThat(pool.waiting()).isZero();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
