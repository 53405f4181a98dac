package io.torii.keycloak.webpush;

import io.micrometer.core.instrument.Metrics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.conn.DnsResolver;
import org.apache.http.impl.conn.SystemDefaultDnsResolver;
import org.jboss.logging.Logger;

/** What this node alone knows and runs: the threads that send, and the connections to push services. */
final class WebPushNode {
    private static final Logger LOG = Logger.getLogger(WebPushNode.class);

    private final ThreadPoolExecutor threads;
    private final ScheduledThreadPoolExecutor alarm = new ScheduledThreadPoolExecutor(1, named());
    private final PushClient client;
    private final WebPushOptions options;

    WebPushNode(WebPushOptions options) {
        this.options = options;
        threads = new ThreadPoolExecutor(
                options.threads(),
                options.threads(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(options.queue()),
                named());
        threads.allowCoreThreadTimeOut(true);
        alarm.setRemoveOnCancelPolicy(true);
        var checked = new CheckedResolver(SystemDefaultDnsResolver.INSTANCE);
        client =
                new PushClient(options, options.development().isPresent() ? new WithLoopback(checked) : checked, alarm);
    }

    /** Whether this endpoint is the service that a server in development mode lets through. */
    boolean development(String endpoint) {
        return options.development()
                .filter(service -> endpoint.startsWith(service + "/"))
                .isPresent();
    }

    void run(Runnable job) {
        try {
            threads.execute(() -> guarded(job));
        } catch (RejectedExecutionException full) {
            count(Outcome.DROPPED);
        }
    }

    Outcome post(HttpPost request) {
        try {
            return Outcome.of(client.post(request));
        } catch (IOException unreachable) {
            return Outcome.UNREACHABLE;
        }
    }

    void count(Outcome outcome) {
        var word = outcome.name().toLowerCase(Locale.ROOT);
        Metrics.counter("torii.push.notifications", "outcome", word).increment();
    }

    void stop() {
        threads.shutdownNow();
        alarm.shutdownNow();
        try {
            client.close();
        } catch (IOException closing) {
            LOG.debug("The connections to push services were not closed in order");
        }
    }

    private void guarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException broken) {
            // the class alone: messages may quote an endpoint
            LOG.warnf("A notification was not sent: %s", broken.getClass().getName());
            count(Outcome.BROKEN);
        }
    }

    private static ThreadFactory named() {
        var made = new AtomicInteger();
        return job -> {
            var thread = new Thread(job, "torii-webpush-" + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** In development mode only: the one address that is not public and let through. */
    private record WithLoopback(DnsResolver others) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return "127.0.0.1".equals(host) ? new InetAddress[] {InetAddress.getByName(host)} : others.resolve(host);
        }
    }
}
