package io.torii.endpoints.account;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.staff.Sheet;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * One account at a glance.
 *
 * @param stage none, registering, ready, scheduled, active or unknown, as it is stored
 * @param active whether MFA is asked for now
 * @param because why: applied, mandate, existing or unknown
 * @param since since when, if the record says so
 * @param due when a pending application becomes active
 * @param defaultMethod the id of the method that is asked for first
 * @param codes whether codes work: free, wait or resting (R31)
 * @param codesFrom when they work again, while they wait
 * @param reports how many sign-ins the user has reported (R20)
 * @param open the ways back in that are under way
 */
public record OverviewView(
        String id,
        String username,
        boolean enabled,
        String stage,
        boolean active,
        String because,
        String since,
        String due,
        boolean hadMethod,
        String defaultMethod,
        List<MethodView> methods,
        String codes,
        String codesFrom,
        int reports,
        OpenView open) {
    static OverviewView of(KeycloakSession session, UserModel user) {
        var sheet = Sheet.of(session, user);
        var subject = new Subject(session.getContext().getRealm().getId(), user.getId());
        var stored = sheet.dossier().enrollment();
        var rest = Torii.of(session).guesses().ask(subject).refusal();
        var active = sheet.active();
        return new OverviewView(
                user.getId(),
                user.getUsername(),
                user.isEnabled(),
                word(stored.toString()),
                active.isPresent(),
                active.map(Decision.Reason::name).map(OverviewView::word).orElse(null),
                text(stored.as(Enrollment.Active.class).map(Enrollment.Active::since)),
                text(stored.as(Enrollment.Scheduled.class)
                        .map(Enrollment.Scheduled::due)
                        .filter(new KeycloakClock().now()::isBefore)),
                sheet.hadMethod(),
                sheet.first(session).orElse(null),
                MethodView.all(sheet),
                rest.map(verdict -> word(verdict.reason().name())).orElse("free"),
                rest.flatMap(verdict -> verdict.until()).map(Instant::toString).orElse(null),
                Torii.of(session).reports().of(subject).size(),
                OpenView.of(session, subject, user.getUsername()));
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
