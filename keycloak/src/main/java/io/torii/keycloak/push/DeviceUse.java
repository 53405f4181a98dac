package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Notes when a device last verified a sign-in, apart from the sign-in: it is a convenience, and fails by itself. */
public record DeviceUse(KeycloakSession session) {
    private static final Logger LOG = Logger.getLogger(DeviceUse.class);

    /** This device has verified its user now. One that was removed meanwhile stays removed. */
    public void note(Subject subject, String device) {
        try {
            Torii.of(session).push().devices().of(subject).stream()
                    .filter(each -> each.id().equals(device))
                    .findFirst()
                    .ifPresent(each -> new DeviceChanges(session, subject).use(each, new KeycloakClock().now()));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Not noted in realm %s when a device was last used", subject.realm());
        }
    }
}
