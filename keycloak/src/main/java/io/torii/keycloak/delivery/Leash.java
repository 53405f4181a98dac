package io.torii.keycloak.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls to one provider, each on a thread of this provider's own: one that never answers, or answers a byte a minute,
 * holds that thread and nothing else.
 */
final class Leash {
    private final ThreadPoolExecutor threads;
    private final Duration deadline;

    Leash(String provider, int threads, Duration deadline) {
        this.deadline = deadline;
        this.threads = new ThreadPoolExecutor(
                0, threads, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), new NamedThreads("torii-" + provider));
    }

    Accepted call(Callable<Accepted> provider) throws GatewayException {
        try {
            return within(provider);
        } catch (RejectedExecutionException full) {
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "threads-hang");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "stopping");
        }
    }

    void stop() {
        threads.shutdownNow();
    }

    private Accepted within(Callable<Accepted> provider) throws GatewayException, InterruptedException {
        var answer = threads.submit(provider);
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
}
