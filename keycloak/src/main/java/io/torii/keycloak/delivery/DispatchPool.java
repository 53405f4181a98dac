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
    private final Duration lastOrders;
    private final int size;
    private final ThreadPoolExecutor threads;

    DispatchPool(int threads, int queue) {
        this(threads, queue, LAST_ORDERS);
    }

    DispatchPool(int threads, int queue, Duration lastOrders) {
        this.lastOrders = lastOrders;
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

    /**
     * Runs the job in a place that was reserved, and gives the place back after it.
     *
     * @param dropped runs instead of it when the server stops first
     */
    void run(Runnable job, Runnable dropped) {
        var ticket = new Ticket(job, dropped);
        try {
            threads.execute(ticket);
        } catch (RejectedExecutionException stopping) {
            LOG.warn("A text was not sent, the server is stopping");
            ticket.drop();
        }
    }

    int waiting() {
        return size - places.availablePermits();
    }

    /** Takes nothing more, gives what runs or waits ten seconds, and drops the rest. */
    void stop() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(lastOrders.toMillis(), TimeUnit.MILLISECONDS)) {
                drop();
            }
        } catch (InterruptedException hurried) {
            drop();
            Thread.currentThread().interrupt();
        }
    }

    private void drop() {
        var waiting = threads.shutdownNow();
        LOG.warnf("%d texts were not sent, the server is stopping", waiting.size());
        waiting.stream().map(Ticket.class::cast).forEach(Ticket::drop);
    }

    private final class Ticket implements Runnable {
        private final Runnable job;
        private final Runnable dropped;

        private Ticket(Runnable job, Runnable dropped) {
            this.job = job;
            this.dropped = dropped;
        }

        @Override
        public void run() {
            guarded(job);
        }

        private void drop() {
            guarded(dropped);
        }

        private void guarded(Runnable part) {
            try {
                part.run();
            } catch (RuntimeException broken) {
                // the class alone: messages of stores and vendors may quote what they were given
                LOG.errorf("A text was lost on its way: %s", broken.getClass().getName());
            } finally {
                places.release();
            }
        }
    }
}
