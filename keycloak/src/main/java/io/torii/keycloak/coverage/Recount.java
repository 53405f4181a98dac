package io.torii.keycloak.coverage;

import java.time.Duration;
import org.jboss.logging.Logger;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Once a minute on one node: counts the large realms whose last report is about to be too old, so that nobody waits for it. */
public final class Recount implements ProviderEventListener, ScheduledTask {
    private static final Logger LOG = Logger.getLogger(Recount.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final String TASK = "torii-coverage-recount";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started) {
            KeycloakModelUtils.runJobInTransaction(
                    started.getFactory(), session -> session.getProvider(TimerProvider.class)
                            .scheduleTask(this, EVERY.toMillis(), EVERY.toMillis(), TASK));
        }
    }

    @Override
    public void run(KeycloakSession session) {
        session.getProvider(ClusterProvider.class).executeIfNotExecuted(TASK, (int) EVERY.toSeconds() * 5, () -> {
            session.realms()
                    .getRealmsStream()
                    .map(realm -> realm.getId())
                    .toList()
                    .forEach(realm -> count(session, realm));
            return null;
        });
    }

    /** A realm whose settings cannot be read holds up no other. */
    private static void count(KeycloakSession session, String realm) {
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
                own.getContext().setRealm(own.realms().getRealm(realm));
                new CoverageDesk(own).renew();
            });
        } catch (RuntimeException e) {
            LOG.warnf("Realm %s was not counted: %s: %s", realm, e.getClass().getName(), e.getMessage());
        }
    }
}
