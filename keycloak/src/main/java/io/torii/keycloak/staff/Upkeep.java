package io.torii.keycloak.staff;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.accesspass.PassRetention;
import io.torii.keycloak.history.HistoryRetention;
import io.torii.keycloak.trace.TraceRetention;
import io.torii.keycloak.trusted.JpaTrustedDevices;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Once an hour on every node: forgets old answers, traces, histories, passes and trusted browsers (R69). Running twice does no harm. */
public final class Upkeep implements ProviderEventListener, ScheduledTask {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(1);

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started) {
            KeycloakModelUtils.runJobInTransaction(
                    started.getFactory(), session -> session.getProvider(TimerProvider.class)
                            .scheduleTask(this, FIRST.toMillis(), EVERY.toMillis(), "torii-staff-upkeep"));
        }
    }

    @Override
    public void run(KeycloakSession session) {
        OnceBook.forget(session.getKeycloakSessionFactory());
        HistoryRetention.run(session.getKeycloakSessionFactory());
        new TraceRetention(session).run();
        new PassRetention(session).run();
        new JpaTrustedDevices(session.getKeycloakSessionFactory()).sweep(new KeycloakClock().now());
    }
}
