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

    /** How many rows of a realm one run looks at; the rest waits for the next. */
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
        session.realms().getRealmsStream().toList().forEach(realm -> sweep(session, realm, rows, now));
    }

    /** A realm whose settings cannot be read holds up no other. */
    private static void sweep(KeycloakSession session, RealmModel realm, KnockRows rows, Instant now) {
        try {
            var settled = now.minus(RealmPolicy.of(realm).get(KnockSettings.SETTLES));
            rows.untold(realm.getId(), settled, MOST).stream()
                    .map(KnockRow::subject)
                    .distinct()
                    .filter(subject -> rows.tell(subject, now.minus(KnockDesk.DAY)))
                    .forEach(subject -> tell(session, subject, now));
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Realm %s tells nobody of knocks: %s: %s",
                    realm.getName(), e.getClass().getName(), e.getMessage());
        }
    }

    private static void tell(KeycloakSession session, Subject subject, Instant now) {
        KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
            var realm = own.realms().getRealm(subject.realm());
            own.getContext().setRealm(realm);
            var link = new StopLink(subject, StopLink.What.PASSWORD, now, now.plus(LINK_LIFE));
            MethodNotices.of(own).passwordKnown(subject, link.stop(own));
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
