package io.torii.tests.cluster;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Some at a time, in the order that they were given. */
final class Abreast {
    private static final int THREADS = 8;

    private Abreast() {}

    static <T> List<T> all(List<Supplier<T>> works) {
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var begun = works.stream()
                    .map(work -> CompletableFuture.supplyAsync(work, pool))
                    .toList();
            return begun.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdown();
        }
    }
}
