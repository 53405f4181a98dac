package io.torii.keycloak.trace;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Forgets traces that are older than their realm keeps them (R69); a second run finds nothing to do. */
public record TraceRetention(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(TraceRetention.class);

    /** Longer ago than the run before. */
    private static final Duration LATE = Duration.ofHours(3);

    public void run() {
        session.realms().getRealmsStream().toList().forEach(this::forget);
        new JpaTraces(session.getKeycloakSessionFactory())
                .forgetGone(new KeycloakClock().now().minus(LATE));
    }

    private void forget(RealmModel realm) {
        try {
            var before = new KeycloakClock().now().minus(RealmPolicy.of(realm).get(TraceSettings.KEPT));
            var traces = new JpaTraces(session.getKeycloakSessionFactory());
            traces.forget(realm.getId(), before);
            traces.forgetGone(realm.getId(), new KeycloakClock().now().minus(LATE));
        } catch (SettingException e) {
            LOG.errorf("Realm %s forgets no traces: %s", realm.getName(), e.getMessage());
        }
    }
}
