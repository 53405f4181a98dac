package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * The listener {@code torii-test-halt}, of every realm: whoever writes an event of the kind that this node was
 * told to halt at stands still there, its transaction open, until the node is killed. A node that starts halts at none.
 */
@AutoService(EventListenerProviderFactory.class)
public final class Halt implements EventListenerProviderFactory {
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private static volatile EventType awaited;
    private static volatile boolean halted;

    static void at(EventType type) {
        halted = false;
        awaited = type;
    }

    /** Stands still for so long, then goes on. */
    static void stand(Duration life) {
        halted = true;
        try {
            NEVER.await(life.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            halted = false;
        }
    }

    /** Whether somebody stands still. */
    static boolean isHalted() {
        return halted;
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new Listener();
    }

    @Override
    public String getId() {
        return "torii-test-halt";
    }

    @Override
    public boolean isGlobal() {
        return true;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    private static final class Listener implements EventListenerProvider {
        @Override
        public void onEvent(Event event) {
            var own = HaltedUsers.reach(event);
            if (event.getType() == awaited) {
                halted = true;
            }
            if (own || event.getType() == awaited) {
                stand();
            }
        }

        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {}

        @Override
        public void close() {}

        private static void stand() {
            try {
                NEVER.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
