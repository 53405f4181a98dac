package io.torii.keycloak.trace;

import io.torii.domain.trace.Trace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Writes traces down behind the sign-ins' backs: they put one into a queue that has an end, and one thread empties it twice
 * a second, many rows in one transaction. What does not fit is counted and dropped: no sign-in waits for its trace.
 */
final class Pen {
    private static final Logger LOG = Logger.getLogger(Pen.class);
    private static final int PLACES = 20_000;
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final BlockingQueue<Trace> queue = new ArrayBlockingQueue<>(PLACES);
    private final Tide tide = new Tide();
    private final Consumer<List<Trace>> traces;
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor(job -> {
        var thread = new Thread(job, "torii-trace");
        thread.setDaemon(true);
        return thread;
    });

    private ScheduledFuture<?> writing;

    /** @param traces keeps all of these or none */
    Pen(Consumer<List<Trace>> traces) {
        this.traces = traces;
    }

    void begin() {
        writing = hand.scheduleWithFixedDelay(this::empty, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    void take(Trace trace) {
        var kept = tide.admits(trace) && queue.offer(trace);
        TraceMeters.told(trace);
        TraceMeters.wrote(kept ? "kept" : "dropped", 1);
    }

    void end() {
        if (writing != null) {
            writing.cancel(false);
        }
        hand.shutdown();
        empty();
    }

    private void empty() {
        var batch = new ArrayList<Trace>(BATCH);
        while (queue.drainTo(batch, BATCH) > 0) {
            write(batch);
            batch.clear();
        }
    }

    private void write(List<Trace> batch) {
        try {
            traces.accept(batch);
        } catch (RuntimeException e) {
            // One that cannot be written must not take the others along.
            batch.forEach(this::write);
        }
    }

    private void write(Trace trace) {
        try {
            traces.accept(List.of(trace));
        } catch (RuntimeException e) {
            LOG.errorf("A trace of a sign-in was not written: %s", e.getClass().getName());
            TraceMeters.wrote("failed", 1);
        }
    }
}
