package io.torii.tests.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several hands that do something at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** What each of them got, in their order. */
    public static <T> List<T> all(List<Callable<T>> deeds) {
        var pool = Executors.newFixedThreadPool(deeds.size());
        try {
            var start = new CountDownLatch(1);
            var running = deeds.stream()
                    .map(deed -> pool.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            start.countDown();
            return running.stream().map(AtOnce::got).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static <T> T got(Future<T> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
