package io.torii.keycloak.waiting;

import java.time.Duration;
import java.util.List;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Wakes pages on every node, in this order: who sits on this one; who sits on the others; and when a mark has been left for
 * a page that is between two connections, again who has sat down before it could be read. A mark is the dearest of these,
 * so nobody waits for another page's.
 */
final class Waker implements AutoCloseable {
    /** Longer than any handle lives. */
    static final Duration REMEMBERED = Duration.ofMinutes(20);

    private final WaitingService here;
    private final KeycloakSessionFactory factory;
    private final Batches others = new Batches("torii-waking", this::tell);
    private final Batches marks = new Batches("torii-marking", this::mark);

    Waker(WaitingService here, KeycloakSessionFactory factory) {
        this.here = here;
        this.factory = factory;
    }

    void wake(String topic) {
        seated(topic);
        marks.add(topic);
    }

    private void seated(String topic) {
        here.wake(topic);
        others.add(topic);
    }

    private void tell(List<String> topics) {
        KeycloakModelUtils.runJobInTransaction(factory, own -> own.getProvider(ClusterProvider.class)
                .notify(WaitingServiceFactory.CHANNEL, Woken.of(topics), true));
    }

    private void mark(List<String> topics) {
        // In a transaction of its own: a database behind the store shows the marks only after commit.
        KeycloakModelUtils.runJobInTransaction(
                factory,
                own -> topics.forEach(topic -> own.singleUseObjects().putIfAbsent(topic, REMEMBERED.toSeconds())));
        topics.forEach(this::seated);
    }

    @Override
    public void close() {
        marks.close();
        others.close();
    }
}
