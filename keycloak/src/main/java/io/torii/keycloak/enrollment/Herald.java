package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Enrollment;
import io.torii.keycloak.notice.EnrollmentNotices;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.enrollment.Announcements;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Tells Keycloak's event log, the meters and the user, and ends sessions, in a session of its own: the change is
 * committed already.
 */
final class Herald implements Announcements {
    /** The event's detail: {@code <stage left>-<stage reached>}. */
    private static final String DETAIL = "torii_enrollment";

    private static final Logger LOG = Logger.getLogger(Herald.class);

    private final KeycloakSession session;

    Herald(KeycloakSession session) {
        this.session = session;
    }

    /** Sessions without a second factor, which nobody would look for once the account counts as activated (R75). */
    @Override
    public void ahead(Subject subject, Change change) {
        if (!activates(change)) {
            return;
        }
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
                own.getContext().setRealm(own.realms().getRealm(subject.realm()));
                end(own, subject);
            });
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Sessions of an account that becomes active were not ended: %s",
                    e.getClass().getName());
        }
    }

    @Override
    public void made(Subject subject, Change change, By by) {
        try {
            KeycloakModelUtils.runJobInTransaction(session.getKeycloakSessionFactory(), own -> {
                own.getContext().setRealm(own.realms().getRealm(subject.realm()));
                log(own, subject, change, by);
                new Letters(own, EnrollmentNotices.of(own)).about(subject, change, by);
                endSessions(own, subject, change);
            });
        } catch (RuntimeException e) {
            LOG.errorf(
                    "A change of enrolment is stored but was not told: %s",
                    e.getClass().getName());
        }
    }

    private void log(KeycloakSession own, Subject subject, Change change, By by) {
        var from = word(change.before().enrollment());
        var to = word(change.after().enrollment());
        if (from.equals(to)) {
            return;
        }
        EnrollmentMeters.moved(from, to);
        var realm = own.getContext().getRealm();
        var connection = session.getContext().getConnection();
        var event = connection == null ? new EventBuilder(realm, own) : new EventBuilder(realm, own, connection);
        event.event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(subject.user())
                .detail(DETAIL, from + "-" + to)
                .detail(CredentialWatch.BY, by.name().toLowerCase(Locale.ROOT))
                .success();
    }

    private static void endSessions(KeycloakSession own, Subject subject, Change change) {
        if (ends(RealmPolicy.of(own.getContext().getRealm()), change)) {
            end(own, subject);
        }
    }

    private static void end(KeycloakSession own, Subject subject) {
        var realm = own.getContext().getRealm();
        var user = own.users().getUserById(realm, subject.user());
        if (user != null) {
            new EndingSessions(own, realm, user).end();
        }
    }

    /** Sessions end when a user's own application becomes active, and where the realm says so when it is made. */
    private static boolean ends(RealmPolicy realm, Change change) {
        var applied = change.before()
                        .enrollment()
                        .as(Enrollment.Scheduled.class)
                        .isEmpty()
                && change.after().enrollment().as(Enrollment.Scheduled.class).isPresent();
        return activates(change)
                || (applied && realm.get(EnrollmentSettings.SESSIONS) == EnrollmentSettings.Sessions.AT_APPLYING);
    }

    private static boolean activates(Change change) {
        return change.before().enrollment().as(Enrollment.Scheduled.class).isPresent()
                && change.after()
                        .enrollment()
                        .as(Enrollment.Active.class)
                        .filter(active -> active.because() == Because.APPLIED)
                        .isPresent();
    }

    private static String word(Enrollment enrollment) {
        return enrollment.toString().toLowerCase(Locale.ROOT);
    }
}
