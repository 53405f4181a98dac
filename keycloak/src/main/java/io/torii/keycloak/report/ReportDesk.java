package io.torii.keycloak.report;

import io.torii.ceremony.report.ReportCeremony;
import io.torii.ceremony.report.ReportPorts;
import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.push.PushRequest;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.port.call.CallReports;
import io.torii.port.push.Reports;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Where reports come in, whichever way. Accounts that are not there report nothing. */
public final class ReportDesk implements Reports, CallReports {
    private static final String MAIL = "mail:";

    private final KeycloakSession session;
    private final ReportCeremony ceremony;

    public ReportDesk(KeycloakSession session, RealmPolicy policy) {
        this.session = session;
        var ports = new ReportPorts(new JpaReportBook(session), new KeycloakAftermath(session), new KeycloakClock());
        this.ceremony = new ReportCeremony(ports, () -> policy.get(ReportSettings.REST));
    }

    @Override
    public boolean rest(Subject subject) {
        return ceremony.rests(subject);
    }

    @Override
    public void report(PushRequest request) {
        var bound = request.bound();
        file(bound.subject(), "push:" + request.id().value(), Report.Way.PUSH, SignInName.browser(bound.signIn()));
    }

    @Override
    public void report(Call call) {
        var bound = call.bound();
        file(bound.subject(), "call:" + call.id().value(), Report.Way.CALL, SignInName.browser(bound.signIn()));
    }

    /** By the link of a mail, which says what it is about and not which browser began it. */
    public void mailed(Subject subject, String mark) {
        file(subject, MAIL + mark, Report.Way.MAIL, Optional.empty());
    }

    /** By the recent activity, of a sign-in that ended at this instant. */
    public void listed(Subject subject, Instant at, Optional<String> browser) {
        file(subject, new ActivityMark(at).text(), Report.Way.ACTIVITY, browser);
    }

    /** Whether that link of a mail was pressed before. */
    public boolean isFiled(Subject subject, String mark) {
        return ceremony.reports(subject).stream()
                .anyMatch(filed -> filed.report().mark().equals(MAIL + mark));
    }

    /** Another method than a push or a call has verified this user. */
    public void succeeded(Subject subject) {
        ceremony.succeeded(subject);
    }

    /** Whether the sign-in of this browser was reported. */
    public boolean over(Subject subject, String browser) {
        return ceremony.over(subject, browser);
    }

    /** What this user has reported, the newest first. */
    public List<Filed> of(Subject subject) {
        return ceremony.reports(subject);
    }

    private void file(Subject subject, String mark, Report.Way way, Optional<String> browser) {
        var realm = session.realms().getRealm(subject.realm());
        if (realm != null && session.users().getUserById(realm, subject.user()) != null) {
            ceremony.report(subject, mark, way, browser);
        }
    }
}
