package io.torii.keycloak.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final long SOON = 10;

    private final BlockingQueue<List<String>> done = new LinkedBlockingQueue<>();

    @Test
    void what_comes_while_some_is_done_is_done_together_in_bounded_parts() throws Exception {
        var busy = new CountDownLatch(1);
        try (var batches = new Batches("test", topics -> {
            done.add(topics);
            await(busy);
        })) {
            batches.add("first");
            assertThat(next()).containsExactly("first");
            for (var i = 0; i <= Batches.TOGETHER; i++) {
                batches.add("topic " + i);
            }
            busy.countDown();
            assertThat(next()).hasSize(Batches.TOGETHER).startsWith("topic 0", "topic 1");
            assertThat(next()).containsExactly("topic " + Batches.TOGETHER);
        }
    }

    @Test
    void what_breaks_takes_nothing_else_with_it() throws Exception {
        try (var batches = new Batches("test", topics -> {
            done.add(topics);
            if (topics.contains("bad")) {
                throw new IllegalStateException("no store");
            }
        })) {
            batches.add("bad");
            assertThat(next()).containsExactly("bad");
            batches.add("good");
            assertThat(next()).containsExactly("good");
        }
    }

    private List<String> next() throws InterruptedException {
        var topics = done.poll(SOON, TimeUnit.SECONDS);
        assertThat(topics).isNotNull();
        return new ArrayList<>(topics);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SOON, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
