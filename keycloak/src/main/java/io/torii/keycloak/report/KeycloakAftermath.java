package io.torii.keycloak.report;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.report.Report;
import io.torii.keycloak.Torii;
import io.torii.keycloak.enrollment.EndingSessions;
import io.torii.keycloak.notice.Notices;
import io.torii.port.report.Aftermath;
import java.util.Locale;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Each step in a session and a transaction of its own, whatever becomes of the request that reports. */
final class KeycloakAftermath implements Aftermath {
    private static final Logger LOG = Logger.getLogger(KeycloakAftermath.class);

    /** The event's details: the way, and who sets the new password. */
    private static final String DETAIL = "torii_report";

    private static final String PASSWORD = "torii_password";

    private final KeycloakSession session;

    KeycloakAftermath(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void signOut(Report report) {
        own(report.subject(), own -> {
            var ending =
                    new EndingSessions(own.session(), own.session().getContext().getRealm(), own.user());
            report.browser().ifPresentOrElse(browser -> close(own, ending, browser), ending::endAll);
            return true;
        });
    }

    @Override
    public void stop(Subject subject) {
        own(subject, own -> {
            var enrollment = Torii.of(own.session()).enrollment();
            if (enrollment
                    .dossier(subject)
                    .enrollment()
                    .as(Enrollment.Scheduled.class)
                    .isPresent()) {
                enrollment.withdraw(subject, By.REPORT);
            }
            enrollment.stop(subject);
            return true;
        });
    }

    @Override
    public boolean demandPassword(Subject subject) {
        return own(subject, own -> new NewPassword(own.session().getContext().getRealm(), own.user()).demand());
    }

    @Override
    public void tell(Report report, boolean password) {
        var who = password ? "user" : "staff";
        var way = report.way().name().toLowerCase(Locale.ROOT);
        ReportMeters.reported(way, who);
        new Notices(session).reported(report.subject(), report.at(), password);
        own(report.subject(), own -> {
            var realm = own.session().getContext().getRealm();
            var connection = session.getContext().getConnection();
            var event = connection == null
                    ? new EventBuilder(realm, own.session())
                    : new EventBuilder(realm, own.session(), connection);
            event.event(EventType.CUSTOM_REQUIRED_ACTION)
                    .user(own.user())
                    .detail(DETAIL, way)
                    .detail(PASSWORD, who)
                    .success();
            return true;
        });
    }

    /** Keycloak gives a browser's sign-in and the session that comes of it one id. */
    private static void close(Own own, EndingSessions ending, String browser) {
        var realm = own.session().getContext().getRealm();
        var signIns = own.session().authenticationSessions();
        var begun = signIns.getRootAuthenticationSession(realm, browser);
        if (begun != null) {
            signIns.removeRootAuthenticationSession(realm, begun);
        }
        ending.end(browser);
    }

    /** Whether it was done: not for an account that is gone, and not when Keycloak or its database refuses. */
    private boolean own(Subject subject, Predicate<Own> work) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), own -> {
                var realm = own.realms().getRealm(subject.realm());
                own.getContext().setRealm(realm);
                var user = own.users().getUserById(realm, subject.user());
                return user != null && work.test(new Own(own, user));
            });
        } catch (RuntimeException e) {
            LOG.errorf("A step after a report failed: %s", e.getClass().getName());
            return false;
        }
    }

    private record Own(KeycloakSession session, UserModel user) {}
}
