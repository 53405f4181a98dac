package io.torii.keycloak.trace;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiListenerFactory;
import io.torii.keycloak.staff.Upkeep;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;

/** Listens in every realm: Keycloak's own event store need not be on (R68). */
@AutoService(EventListenerProviderFactory.class)
public final class TraceWatchFactory implements ToriiListenerFactory {
    private Pen pen;

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new TraceWatch(session, pen);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        pen = new Pen(new JpaTraces(factory)::keep);
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                pen.begin();
            }
        });
        factory.register(new Upkeep());
    }

    @Override
    public void close() {
        if (pen != null) {
            pen.end();
        }
    }

    @Override
    public String getId() {
        return "torii-trace";
    }
}
