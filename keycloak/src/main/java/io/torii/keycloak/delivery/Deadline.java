package io.torii.keycloak.delivery;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends calls that last too long. The read timeout of an HTTP client counts silence, not time: a provider that sends a
 * byte now and then would hold a sender for ever. One thread serves all calls of a gateway.
 */
public final class Deadline implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer;

    public Deadline(String gateway) {
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, "torii-deadline-" + gateway);
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
    }

    /** A call that blocks until {@code cut} closes its connection. */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        T answer() throws IOException, E;
    }

    /**
     * What the call answers.
     *
     * @param limit from now to the last byte of the answer
     * @param cut closes the call's connection; called at most once, from another thread
     * @throws SocketTimeoutException when it took longer
     */
    public <T, E extends Exception> T within(Duration limit, Runnable cut, Call<T, E> call) throws IOException, E {
        var late = new AtomicBoolean();
        var alarm = timer.schedule(
                () -> {
                    late.set(true);
                    cut.run();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return call.answer();
        } catch (IOException broken) {
            throw late.get() ? new SocketTimeoutException("no complete answer within " + limit) : broken;
        } finally {
            alarm.cancel(false);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
