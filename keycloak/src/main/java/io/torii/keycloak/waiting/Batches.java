package io.torii.keycloak.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Work on topics that nobody waits for: what comes while some of it is done is done together next, by one thread. */
final class Batches implements AutoCloseable {
    /** Topics at a time: an event of about 20 kB. */
    static final int TOGETHER = 400;

    /** More than this is not kept for a store or a cluster that does not answer; a page has a button besides. */
    private static final int KEPT = 100_000;

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final BlockingQueue<String> topics = new LinkedBlockingQueue<>(KEPT);
    private final Consumer<List<String>> work;
    private final ExecutorService worker;

    /** @param name of the thread */
    Batches(String name, Consumer<List<String>> work) {
        this.work = work;
        worker = Executors.newSingleThreadExecutor(job -> {
            var thread = new Thread(job, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    void add(String topic) {
        if (topics.offer(topic)) {
            worker.execute(this::some);
        } else {
            LOG.warn("Not all waiting pages are woken: too many at once");
        }
    }

    private void some() {
        var together = new ArrayList<String>();
        topics.drainTo(together, TOGETHER);
        if (together.isEmpty()) {
            return;
        }
        try {
            work.accept(List.copyOf(together));
        } catch (RuntimeException broken) {
            LOG.error("Not all waiting pages were woken", broken);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
