package io.torii.keycloak.report;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.report.Report;
import io.torii.keycloak.Torii;
import io.torii.keycloak.enrollment.EndingSessions;
import io.torii.keycloak.notice.Notices;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.recovery.LinkEnd;
import io.torii.keycloak.trusted.TrustDesk;
import io.torii.port.report.Aftermath;
import java.util.Locale;
import java.util.function.Function;
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
    public Password demandPassword(Subject subject) {
        return own(subject, Password.FAILED, own -> {
            var realm = own.session().getContext().getRealm();
            var demanded = new NewPassword(own.session(), realm, own.user()).demand();
            return demanded ? Password.USER : Password.STAFF;
        });
    }

    @Override
    public boolean signOut(Report report) {
        return own(report.subject(), false, own -> {
            var ending =
                    new EndingSessions(own.session(), own.session().getContext().getRealm(), own.user());
            new TrustDesk(own.session()).endAll(report.subject());
            report.browser().ifPresentOrElse(browser -> close(own, ending, browser), ending::endAll);
            return true;
        });
    }

    @Override
    public boolean stop(Subject subject) {
        return own(subject, false, own -> {
            Torii.of(own.session()).applications().owner().reported(subject);
            var enrollment = Torii.of(own.session()).enrollment();
            new LinkDesk(own.session()).endYoung(subject, LinkEnd.REPORT);
            var waits = enrollment.dossier(subject).enrollment().as(Enrollment.Scheduled.class);
            var withdrawn = waits.isEmpty() || settled(enrollment.withdraw(subject, By.REPORT));
            return settled(enrollment.stop(subject)) && withdrawn;
        });
    }

    /** Whatever it answers will be answered again, but for others that were quicker every time. */
    private static boolean settled(Change change) {
        if (change.verdict() == Change.Verdict.BUSY) {
            LOG.warn("After a report an account's enrolment was not changed: others changed it again and again");
        }
        return change.verdict() != Change.Verdict.BUSY;
    }

    @Override
    public void tell(Report report, Password password) {
        var who = password == Password.USER ? "user" : "staff";
        var way = report.way().name().toLowerCase(Locale.ROOT);
        ReportMeters.reported(way, who);
        new Notices(session).reported(report.subject(), report.at(), password == Password.USER);
        own(report.subject(), false, own -> {
            var realm = own.session().getContext().getRealm();
            // Keys of a telephone come from the vendor's server, whose address is not the user's.
            var connection = report.way() == Report.Way.CALL
                    ? null
                    : session.getContext().getConnection();
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

    /** What it answers; otherwise that of an account that is gone, and of Keycloak or its database refusing. */
    private <T> T own(Subject subject, T otherwise, Function<Own, T> work) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), own -> {
                var realm = own.realms().getRealm(subject.realm());
                own.getContext().setRealm(realm);
                var user = own.users().getUserById(realm, subject.user());
                return user == null ? otherwise : work.apply(new Own(own, user));
            });
        } catch (RuntimeException e) {
            LOG.errorf("A step after a report failed: %s", e.getClass().getName());
            return otherwise;
        }
    }

    private record Own(KeycloakSession session, UserModel user) {}
}
