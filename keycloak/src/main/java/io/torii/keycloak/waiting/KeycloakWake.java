package io.torii.keycloak.waiting;

import io.torii.domain.push.PushId;
import io.torii.port.push.Wake;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Wakes pages on every node. Call it when what they will ask for can be seen. Nothing here ever delays or fails the answer
 * that wakes, since a page has a button too.
 */
public final class KeycloakWake implements Wake {
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
        try {
            WaitingServiceFactory.of(factory).waker().wake(awaited.topic());
        } catch (RuntimeException broken) {
            LOG.error("Waiting pages were not woken", broken);
        }
    }
}
