package io.torii.endpoints.account;

import io.torii.domain.Subject;
import io.torii.endpoints.delivery.DeliveryView;
import io.torii.endpoints.report.ReportView;
import io.torii.endpoints.token.TokenView;
import io.torii.endpoints.trusted.TrustedDeviceView;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.delivery.DeliveryDesk;
import io.torii.keycloak.history.HistoryDesk;
import io.torii.keycloak.recovery.LinkDesk;
import io.torii.keycloak.token.TokenDesk;
import io.torii.keycloak.trace.JpaTraces;
import io.torii.keycloak.trusted.TrustDesk;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Everything that Torii keeps about one user, each in the form in which its own call answers it. No whole number, code or
 * secret is in it, nor what one is told by.
 *
 * @param exported when
 * @param complete false when there are more than ten thousand rows of a kind: the newest are here
 * @param account who it is
 * @param overview the account at a glance, with its methods and the ways back in that are under way
 * @param record what the enrolment record says besides
 * @param history every method that the account ever had
 * @param trace its sign-ins
 * @param reports what its user has reported
 * @param applications what was applied for
 * @param deliveries its texts
 * @param addresses where notices go besides the account's own address
 * @param link with whom it is linked for recovery, or null
 * @param tokens its hardware tokens
 * @param trusted the browsers that its user trusts
 */
public record ExportView(
        String exported,
        boolean complete,
        FoundView account,
        OverviewView overview,
        RecordView record,
        List<LifeView> history,
        List<TraceView> trace,
        List<ReportView> reports,
        List<FiledView> applications,
        List<DeliveryView> deliveries,
        AddressesView addresses,
        LinkView link,
        List<TokenView> tokens,
        List<TrustedDeviceView> trusted) {
    private static final int MOST = 10_000;

    static ExportView of(KeycloakSession session, UserModel user) {
        var subject = new Subject(session.getContext().getRealm().getId(), user.getId());
        var torii = Torii.of(session);
        var trace = new JpaTraces(session.getKeycloakSessionFactory()).of(subject, 0, MOST);
        var deliveries = new DeliveryDesk(session).of(user, MOST);
        return new ExportView(
                new KeycloakClock().now().toString(),
                trace.size() < MOST && deliveries.size() < MOST,
                FoundView.of(user),
                OverviewView.of(session, user),
                RecordView.of(torii.enrollment().dossier(subject)),
                new HistoryDesk(session).of(subject).stream().map(LifeView::of).toList(),
                trace.stream().map(TraceView::of).toList(),
                torii.reports().of(subject).stream().map(ReportView::of).toList(),
                torii.applications().owner().of(subject).stream()
                        .map(each -> FiledView.of(each, user.getUsername()))
                        .toList(),
                deliveries.stream()
                        .map(row -> DeliveryView.of(row, new KeycloakClock().now()))
                        .toList(),
                AddressesView.of(session, subject),
                new LinkDesk(session).link(subject).map(LinkView::of).orElse(null),
                tokens(session, subject),
                trusted(session, user));
    }

    private static List<TokenView> tokens(KeycloakSession session, Subject subject) {
        return new TokenDesk(session)
                .tokens().of(subject).stream().map(TokenView::of).toList();
    }

    private static List<TrustedDeviceView> trusted(KeycloakSession session, UserModel user) {
        return new TrustDesk(session)
                .of(user).stream().map(TrustedDeviceView::of).toList();
    }
}
