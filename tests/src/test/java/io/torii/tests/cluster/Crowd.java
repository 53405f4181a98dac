package io.torii.tests.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Many users at once, who begin again when they are told to. */
final class Crowd implements AutoCloseable {
    static final int NEVER = 0;

    private static final int BEGINNINGS = 6;

    /** A person reads first what the page says. */
    private static final Duration READING = Duration.ofSeconds(3);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final List<? extends Walk> walks;
    private final ExecutorService threads;
    private final List<Future<Integer>> begun = new ArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();

    Crowd(List<? extends Walk> walks) {
        this.walks = List.copyOf(walks);
        this.threads = Executors.newFixedThreadPool(walks.size());
    }

    Crowd begin() {
        walks.forEach(walk -> begun.add(threads.submit(() -> arrive(walk))));
        return this;
    }

    /** How many have arrived. */
    int there() {
        return (int) begun.stream().filter(Future::isDone).count();
    }

    /** How often each of them began, once all have arrived; 0 for who never did. */
    List<Integer> arrived() {
        var beginnings = new ArrayList<Integer>();
        var deadline = Instant.now().plus(PATIENCE);
        for (var each : begun) {
            beginnings.add(arrived(each, Duration.between(Instant.now(), deadline)));
        }
        return beginnings;
    }

    /** What users were told who had to begin again. */
    List<String> told() {
        return List.copyOf(told);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private int arrive(Walk walk) {
        for (var beginning = 1; beginning <= BEGINNINGS; beginning++) {
            if (goes(walk)) {
                return beginning;
            }
            Pause.of(READING);
        }
        return NEVER;
    }

    private boolean goes(Walk walk) {
        try {
            if (walk.go()) {
                return true;
            }
            told.add(walk.getClass().getSimpleName() + ": not at its end");
        } catch (AssertionError | RuntimeException refused) {
            told.add(walk.getClass().getSimpleName() + ": " + refused);
        }
        return false;
    }

    private int arrived(Future<Integer> walk, Duration patience) {
        try {
            return walk.get(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            told.add("somebody is still on the way");
            return NEVER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
