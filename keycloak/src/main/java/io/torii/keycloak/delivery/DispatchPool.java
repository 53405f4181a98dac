package io.torii.keycloak.delivery;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The threads that carry texts, and the places in front of them. A job that was let in is run or the server stops. */
final class DispatchPool {
    private static final Logger LOG = Logger.getLogger(DispatchPool.class);
    private static final Duration LAST_ORDERS = Duration.ofSeconds(10);

    private final Semaphore places;
    private final int size;
    private final ThreadPoolExecutor threads;

    DispatchPool(int threads, int queue) {
        size = threads + queue;
        places = new Semaphore(size);
        this.threads = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), new NamedThreads("torii-delivery"));
        this.threads.allowCoreThreadTimeOut(true);
    }

    boolean reserve() {
        return places.tryAcquire();
    }

    void giveBack() {
        places.release();
    }

    /** Runs the job in a place that was reserved, and gives the place back after it. */
    void run(Runnable job) {
        try {
            threads.execute(() -> guarded(job));
        } catch (RejectedExecutionException stopping) {
            places.release();
            LOG.warn("A text was not sent, the server is stopping");
        }
    }

    int waiting() {
        return size - places.availablePermits();
    }

    /** Takes nothing more, gives what runs or waits ten seconds, and drops the rest. */
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(LAST_ORDERS.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warnf(
                        "%d texts were not sent, the server is stopping",
                        threads.shutdownNow().size());
            }
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void guarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException broken) {
            // the class alone: messages of stores and vendors may quote what they were given
            LOG.errorf("A text was lost on its way: %s", broken.getClass().getName());
        } finally {
            places.release();
        }
    }
}
