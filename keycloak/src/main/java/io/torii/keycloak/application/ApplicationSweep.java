package io.torii.keycloak.application;

import io.torii.ceremony.application.SweepCeremony;
import io.torii.keycloak.policy.RealmPolicy;
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

/**
 * Once a minute on one node of the cluster: closes windows, ends MFA, finishes what a node that died has left undone, and
 * erases what is kept no longer, and once a week tells heads what their clerks filed. A second run finds nothing to do.
 */
public final class ApplicationSweep implements ProviderEventListener, ScheduledTask {
    private static final Logger LOG = Logger.getLogger(ApplicationSweep.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final String TASK = "torii-application-sweep";

    /** How many applications one run looks at; the rest waits for the next. */
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
            var ports = Composition.of(session).ports();
            var ceremony = new SweepCeremony(ports);
            ceremony.run(MOST)
                    .forEach(e -> LOG.errorf(
                            "An application was not looked at: %s", e.getClass().getName()));
            ports.stores().queue().realms().forEach(realm -> tend(session, ceremony, realm));
            return null;
        });
    }

    /** A realm whose settings cannot be read keeps no other realm's pictures. */
    private static void tend(KeycloakSession session, SweepCeremony ceremony, String id) {
        try {
            var realm = session.realms().getRealm(id);
            if (realm != null) {
                var policy = RealmPolicy.of(realm);
                ceremony.erase(
                        id, policy.get(ApplicationSettings.PHOTO_DAYS), policy.get(ApplicationSettings.KEPT_DAYS));
                new WeeklyLists(session, realm).send();
            }
        } catch (RuntimeException e) {
            LOG.errorf("A realm was not tended: %s", e.getClass().getName());
        }
    }
}
