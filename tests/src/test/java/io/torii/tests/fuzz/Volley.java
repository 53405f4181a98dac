package io.torii.tests.fuzz;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Sends requests over several connections at once; what they are is the seed's, in which order they arrive is not. */
final class Volley {
    static final int HANDS = Integer.getInteger("torii.fuzz.hands", 4);

    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final ThreadPoolExecutor hands = new ThreadPoolExecutor(
            HANDS,
            HANDS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(4 * HANDS),
            new ThreadPoolExecutor.CallerRunsPolicy());

    void fire(Attempt attempt) {
        hands.execute(() -> send(attempt));
    }

    /** What broke, once all is answered. */
    List<String> broken() throws InterruptedException {
        hands.shutdown();
        if (!hands.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new AssertionError("not all was answered");
        }
        return List.copyOf(broken);
    }

    private void send(Attempt attempt) {
        try {
            attempt.broken().ifPresent(broken::add);
        } catch (RuntimeException e) {
            broken.add(e + " because of " + e.getCause());
        }
    }
}
