package io.torii.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight threads that do the same thing at the same moment. */
public final class Crowd {
    public static final int THREADS = 8;

    private Crowd() {}

    /** What each of the eight got. */
    public static <T> List<T> of(Callable<T> deed) {
        return of(THREADS, deed);
    }

    /** What each of this many got. */
    public static <T> List<T> of(int threads, Callable<T> deed) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            var start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (var i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            start.countDown();
            return results(running);
        } finally {
            pool.shutdown();
        }
    }

    private static <T> List<T> results(List<Future<T>> running) {
        List<T> results = new ArrayList<>();
        for (var each : running) {
            try {
                results.add(each.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return results;
    }
}
