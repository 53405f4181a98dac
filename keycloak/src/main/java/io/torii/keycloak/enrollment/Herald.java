package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Enrollment;
import io.torii.port.enrollment.Announcements;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Tells Keycloak's event log and the meters, in a session of its own: the change is committed already. */
final class Herald implements Announcements {
    /** The event's detail: {@code <stage left>-<stage reached>}. */
    static final String DETAIL = "torii_enrollment";

    private static final Logger LOG = Logger.getLogger(Herald.class);

    private final KeycloakSession session;

    Herald(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void made(Subject subject, Change change, By by) {
        try {
            tell(subject, change, by);
        } catch (RuntimeException e) {
            LOG.errorf(
                    "A change of enrolment is stored but was not told: %s",
                    e.getClass().getName());
        }
    }

    private void tell(Subject subject, Change change, By by) {
        var from = word(change.before().enrollment());
        var to = word(change.after().enrollment());
        if (!from.equals(to)) {
            EnrollmentMeters.moved(from, to);
            KeycloakModelUtils.runJobInTransaction(
                    session.getKeycloakSessionFactory(), own -> log(own, subject, from + "-" + to, by));
        }
    }

    private void log(KeycloakSession own, Subject subject, String moved, By by) {
        var realm = own.realms().getRealm(subject.realm());
        own.getContext().setRealm(realm);
        var connection = session.getContext().getConnection();
        var event = connection == null ? new EventBuilder(realm, own) : new EventBuilder(realm, own, connection);
        event.event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(subject.user())
                .detail(DETAIL, moved)
                .detail("torii_by", by.name().toLowerCase(Locale.ROOT))
                .success();
    }

    private static String word(Enrollment enrollment) {
        return enrollment.toString().toLowerCase(Locale.ROOT);
    }
}
