package io.torii.keycloak.waiting;

import io.torii.domain.push.PushId;
import io.torii.port.push.Wake;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Wakes pages on every node. Call it when what they will ask for can be seen. A mark is left first, for a page that is
 * between two connections; nothing here ever fails the answer that wakes, since a page has a button too.
 */
public final class KeycloakWake implements Wake {
    /** Longer than any handle lives. */
    static final Duration REMEMBERED = Duration.ofMinutes(20);

    private static final Logger LOG = Logger.getLogger(KeycloakWake.class);

    private final KeycloakSessionFactory factory;

    public KeycloakWake(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    @Override
    public void wake(PushId request) {
        wake(Awaited.push(request));
    }

    public void wake(Awaited awaited) {
        var topic = awaited.topic();
        try {
            // In a transaction of its own: a database behind the store shows the mark only after commit.
            KeycloakModelUtils.runJobInTransaction(
                    factory, own -> own.singleUseObjects().putIfAbsent(topic, REMEMBERED.toSeconds()));
            KeycloakModelUtils.runJobInTransaction(factory, own -> tell(own, topic));
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Waiting pages of other nodes were not woken");
        }
    }

    private static void tell(KeycloakSession session, String topic) {
        WaitingService.of(session).wake(topic);
        session.getProvider(ClusterProvider.class).notify(WaitingServiceFactory.CHANNEL, new Woken(topic), true);
    }
}
