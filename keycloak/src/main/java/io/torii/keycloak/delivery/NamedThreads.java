package io.torii.keycloak.delivery;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads with a name that a thread dump can be read by. */
final class NamedThreads implements ThreadFactory {
    private final AtomicInteger made = new AtomicInteger();
    private final String name;

    NamedThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable job) {
        var thread = new Thread(job, name + "-" + made.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
