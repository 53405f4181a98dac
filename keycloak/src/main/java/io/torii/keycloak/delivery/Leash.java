package io.torii.keycloak.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Calls to one provider, each on a thread of this provider's own: one that never answers, or answers a byte a minute,
 * holds that thread and nothing else.
 */
final class Leash {
    private final ThreadPoolExecutor threads;
    private final Semaphore places;
    private final Duration deadline;

    Leash(String provider, int threads, Duration deadline) {
        this.deadline = deadline;
        this.places = new Semaphore(threads);
        // places bound it: a pool refuses while a thread that has answered is still on its way back
        this.threads = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                1,
                TimeUnit.MINUTES,
                new SynchronousQueue<>(),
                new NamedThreads("torii-" + provider));
    }

    Accepted call(Callable<Accepted> provider) throws GatewayException {
        if (!places.tryAcquire()) {
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "threads-hang");
        }
        try {
            return within(new Seat(provider));
        } catch (RejectedExecutionException stopped) {
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "stopping");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "stopping");
        }
    }

    void stop() {
        threads.shutdownNow();
    }

    private Accepted within(Seat seat) throws GatewayException, InterruptedException {
        var answer = new FutureTask<>(seat);
        threads.execute(() -> {
            answer.run();
            seat.leave();
        });
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new GatewayException(GatewayFailure.TIMEOUT, "deadline");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof GatewayException refusal) {
                throw refusal;
            }
            // a bug of a gateway; its message may quote the number, its class does not
            throw new GatewayException(
                    GatewayFailure.REJECTED, failed.getCause().getClass().getSimpleName());
        } finally {
            answer.cancel(true);
        }
    }

    /** A place, held until the provider has answered and not a moment longer. */
    private final class Seat implements Callable<Accepted> {
        private final Callable<Accepted> provider;
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Seat(Callable<Accepted> provider) {
            this.provider = provider;
        }

        @Override
        public Accepted call() throws Exception {
            try {
                return provider.call();
            } finally {
                leave();
            }
        }

        private void leave() {
            if (held.compareAndSet(true, false)) {
                places.release();
            }
        }
    }
}
