package io.torii.tests.cluster;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where users stand still in the middle of something, until all go on at once; and how many of them were answered then. */
final class Stillness {
    private final AtomicInteger standing = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);

    void stand() {
        standing.incrementAndGet();
        try {
            over.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int standing() {
        return standing.get();
    }

    void answer() {
        answered.incrementAndGet();
    }

    int answered() {
        return answered.get();
    }

    void end() {
        over.countDown();
    }
}
