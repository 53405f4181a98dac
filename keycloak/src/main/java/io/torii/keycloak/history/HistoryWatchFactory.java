package io.torii.keycloak.history;

import com.google.auto.service.AutoService;
import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.ToriiListenerFactory;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel.UserRemovedEvent;
import org.keycloak.provider.ProviderEvent;

/** Keeps what methods an account ever had; and ends a removed account's, in the transaction that removes it. */
@AutoService(EventListenerProviderFactory.class)
public final class HistoryWatchFactory implements ToriiListenerFactory {
    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new HistoryWatch(session);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(HistoryWatchFactory::close);
    }

    @Override
    public String getId() {
        return "torii-history";
    }

    private static void close(ProviderEvent event) {
        if (event instanceof UserRemovedEvent removed) {
            var rows = removed.getKeycloakSession()
                    .getProvider(JpaConnectionProvider.class)
                    .getEntityManager();
            var subject =
                    new Subject(removed.getRealm().getId(), removed.getUser().getId());
            new HistoryDesk(removed.getKeycloakSession()).before(subject);
            new HistoryRows(rows).close(subject, new KeycloakClock().now());
        }
    }
}
