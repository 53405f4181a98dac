package io.torii.endpoints.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Form;
import io.torii.domain.application.ReviewTerms;
import io.torii.domain.history.MethodLife;
import io.torii.domain.history.Step;
import io.torii.domain.trace.Trace;
import io.torii.keycloak.Torii;
import io.torii.keycloak.history.HistoryDesk;
import io.torii.keycloak.trace.JpaTraces;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * What a reviewer sees of an application and its account (R12).
 *
 * @param application itself
 * @param words the applicant's own
 * @param network the shortened address that it came from
 * @param place about where that is, or empty
 * @param photo whether there is a picture
 * @param compare what is to be compared on it before approving (R104)
 * @param decidable from when it can be decided
 * @param account what the account is
 * @param earlier its earlier applications
 */
public record CaseView(
        ApplicationView application,
        String words,
        String network,
        String place,
        boolean photo,
        List<String> compare,
        String decidable,
        AccountFacts account,
        List<ApplicationView> earlier) {
    static CaseView of(KeycloakSession session, Application application, UserModel user) {
        var desk = Torii.of(session).applications();
        var terms = desk.reviews().terms();
        var filing = application.filing();
        var pictured = filing.form() == Form.PHOTO;
        return new CaseView(
                ApplicationView.of(application, user.getUsername()),
                filing.request().words(),
                filing.origin().block(),
                filing.origin().place(),
                pictured && desk.photos().of(application).isPresent(),
                pictured ? terms.compared().stream().map(Answer::word).sorted().toList() : List.of(),
                decidable(application, terms).toString(),
                AccountFacts.of(session, application, user),
                desk.owner().of(application.subject()).stream()
                        .filter(each -> !each.id().equals(application.id()))
                        .map(each -> ApplicationView.of(each, user.getUsername()))
                        .toList());
    }

    private static Instant decidable(Application application, ReviewTerms terms) {
        var at = application.filing().at();
        return application.filing().form() == Form.PHOTO ? at.plus(terms.hold()) : at;
    }

    /**
     * What the account is.
     *
     * @param created when it was made, null when the directory does not say
     * @param lastFactor when a second factor last signed in, among the last hundred sign-ins
     * @param lastChange when its methods last changed
     */
    public record AccountFacts(String created, String lastFactor, String lastChange) {
        private static final int LOOKED_AT = 100;

        static AccountFacts of(KeycloakSession session, Application application, UserModel user) {
            var subject = application.subject();
            var traces = new JpaTraces(session.getKeycloakSessionFactory()).of(subject, 0, LOOKED_AT);
            var factor = traces.stream()
                    .filter(trace ->
                            trace.ending().in() && trace.ending().method().isPresent())
                    .map(Trace::at)
                    .findFirst();
            var created = Optional.ofNullable(user.getCreatedTimestamp()).map(Instant::ofEpochMilli);
            var changed = new HistoryDesk(session)
                    .of(subject).stream().flatMap(AccountFacts::changes).max(Comparator.naturalOrder());
            return new AccountFacts(Answer.text(created), Answer.text(factor), Answer.text(changed));
        }

        private static Stream<Instant> changes(MethodLife life) {
            return Stream.concat(Stream.of(life.begun()), life.ended().stream()).map(Step::at);
        }
    }
}
