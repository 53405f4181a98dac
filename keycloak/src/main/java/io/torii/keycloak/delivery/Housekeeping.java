package io.torii.keycloak.delivery;

import io.torii.keycloak.KeycloakClock;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Once a day on every node: forgets old ledger rows and the purses of yesterday (R69). Running twice does no harm. */
final class Housekeeping implements ProviderEventListener, ScheduledTask {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration FIRST = Duration.ofMinutes(10);

    private final Duration retention;

    Housekeeping(Duration retention) {
        this.retention = retention;
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof PostMigrationEvent started) {
            KeycloakModelUtils.runJobInTransaction(started.getFactory(), this::schedule);
        }
    }

    @Override
    public void run(KeycloakSession session) {
        sweep(session.getKeycloakSessionFactory());
    }

    private void schedule(KeycloakSession session) {
        session.getProvider(TimerProvider.class)
                .scheduleTask(this, FIRST.toMillis(), DAY.toMillis(), "torii-delivery-housekeeping");
    }

    private void sweep(KeycloakSessionFactory factory) {
        var erasure = new JpaDeliveryErasure(factory);
        var now = new KeycloakClock().now();
        erasure.forgetBefore(now.minus(retention));
        erasure.emptyBefore(now.minus(DAY.multipliedBy(2)));
    }
}
