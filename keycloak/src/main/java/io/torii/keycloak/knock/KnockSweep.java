package io.torii.keycloak.knock;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.enrollment.StopLink;
import io.torii.keycloak.notice.MethodNotices;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.keycloak.cluster.ClusterProvider;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import org.keycloak.timer.ScheduledTask;
import org.keycloak.timer.TimerProvider;

/** Once a minute on one node: tells users of sign-ins with their password that were given up, at most once a day (R89). */
public final class KnockSweep implements ProviderEventListener, ScheduledTask {
    private static final Logger LOG = Logger.getLogger(KnockSweep.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration LINK_LIFE = Duration.ofDays(30);
    private static final String TASK = "torii-knock-sweep";

    /** How many rows one run looks at; the rest waits for the next. */
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
            sweep(session);
            return null;
        });
    }

    private static void sweep(KeycloakSession session) {
        var now = new KeycloakClock().now();
        var rows = new KnockRows(session.getKeycloakSessionFactory());
        rows.forget(now.minus(KnockDesk.DAY));
        rows.untold(now.minus(EVERY), MOST).stream()
                .filter(row -> settled(session, row, now))
                .map(KnockRow::subject)
                .distinct()
                .filter(subject -> rows.tell(subject, now.minus(KnockDesk.DAY)))
                .forEach(subject -> tell(session, subject, now));
    }

    private static boolean settled(KeycloakSession session, KnockRow row, Instant now) {
        var realm = session.realms().getRealm(row.subject().realm());
        if (realm == null) {
            return false;
        }
        try {
            var settles = RealmPolicy.of(realm).get(KnockSettings.SETTLES);
            return row.at().isBefore(now.minus(settles));
        } catch (RuntimeException e) {
            LOG.errorf("A realm's settings about knocks cannot be read: %s", e.getMessage());
            return false;
        }
    }

    private static void tell(KeycloakSession session, Subject subject, Instant now) {
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            var realm = own.realms().getRealm(subject.realm());
            own.getContext().setRealm(realm);
            var link = new StopLink(subject, StopLink.What.PASSWORD, now, now.plus(LINK_LIFE));
            MethodNotices.of(own).passwordKnown(subject, link.token(own));
            Metrics.globalRegistry.counter("torii.knock.told").increment();
            log(own, realm, subject);
        });
    }

    private static void log(KeycloakSession own, RealmModel realm, Subject subject) {
        new EventBuilder(realm, own)
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(subject.user())
                .detail("torii_knock", "told")
                .success();
    }
}
