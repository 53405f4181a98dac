package io.torii.tests.cluster;

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
    private static final int BEGINNINGS = 6;

    private final List<Walk> walks;
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

    boolean isThere() {
        return begun.stream().allMatch(Future::isDone);
    }

    /** How often each of them began, once all have arrived. */
    List<Integer> arrived() {
        var beginnings = new ArrayList<Integer>();
        for (var each : begun) {
            beginnings.add(arrived(each));
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
        }
        throw new AssertionError(walk.getClass().getSimpleName() + " never arrived: " + told);
    }

    private boolean goes(Walk walk) {
        try {
            if (walk.go()) {
                return true;
            }
            told.add(walk.getClass().getSimpleName() + ": not at its end");
        } catch (AssertionError | IllegalStateException refused) {
            told.add(walk.getClass().getSimpleName() + ": " + refused.getMessage());
        }
        return false;
    }

    private static int arrived(Future<Integer> walk) {
        try {
            return walk.get(6, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("somebody is still on the way", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
