package io.torii.keycloak.staff;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.accesspass.PassRetention;
import io.torii.keycloak.application.PhotoRenewal;
import io.torii.keycloak.history.HistoryRetention;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.token.TokenRenewal;
import io.torii.keycloak.trace.TraceRetention;
import io.torii.keycloak.trusted.JpaTrustedDevices;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/**
 * Once an hour on every node: forgets old answers, traces, histories, passes and trusted browsers (R69), and seals anew
 * what an earlier master key has sealed (R44). Running twice does no harm.
 */
public final class Upkeep implements ProviderEventListener, ScheduledTask {
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final AtomicInteger runs = new AtomicInteger();

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
        // A node that is yet to be restarted cannot open what is sealed for the next master key: it has an hour.
        if (runs.incrementAndGet() > 1) {
            renew(session);
        }
    }

    private static void renew(KeycloakSession session) {
        var factory = session.getKeycloakSessionFactory();
        var keys = MasterKeys.of(session);
        var seeds = new TokenRenewal(factory, keys).run();
        var pictures = new PhotoRenewal(factory, keys).run();
        if (seeds + pictures > 0) {
            LOG.infof("Sealed anew for the present master key: %d seeds of tokens, %d pictures", seeds, pictures);
        }
    }
}
