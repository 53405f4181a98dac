package io.torii.keycloak.enrollment;

import io.torii.keycloak.address.AddressDesk;
import java.time.Duration;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/**
 * Once a minute on one node of the cluster: stores and tells what has become active, and ends sessions without a second
 * factor; forgets mail addresses that are told nothing any more. It decides nothing (R18): whoever is due is asked from the
 * instant on, and a second run finds nothing to do.
 */
public final class Sweep implements ProviderEventListener, ScheduledTask {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final String TASK = "torii-enrollment-sweep";

    /** How many accounts one run activates at most; the rest waits for the next. */
    private static final int MOST = 200;

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
            new EnrollmentDesk(session).activation().run(MOST);
            new AddressDesk(session).book().tidy();
            return null;
        });
    }
}
