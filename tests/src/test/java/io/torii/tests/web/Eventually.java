package io.torii.tests.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again and again for what happens by itself, up to 40 s. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Eventually() {}

    public static <T> T get(Supplier<T> question, Predicate<T> enough) {
        var deadline = Instant.now().plus(PATIENCE);
        var answer = question.get();
        while (!enough.test(answer)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("after " + PATIENCE.toSeconds() + " s still: " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
