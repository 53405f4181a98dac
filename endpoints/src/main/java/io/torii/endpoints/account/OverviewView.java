package io.torii.endpoints.account;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.gate.Decision;
import io.torii.domain.phone.Phone;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.phone.UnprovenNumbers;
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
 * @param because why: applied, mandate, existing, staff or unknown
 * @param since since when, if the record says so
 * @param due when a pending application becomes active
 * @param defaultMethod the id of the method that is asked for first
 * @param unproven numbers that the institution says are the user's, and that are no methods (R40)
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
        List<Unproven> unproven,
        String codes,
        String codesFrom,
        int reports,
        OpenView open) {
    /** One of them: its place, and masked. */
    public record Unproven(String slot, String number) {
        static List<Unproven> all(UserModel user) {
            return new UnprovenNumbers(user).all().stream().map(Unproven::of).toList();
        }

        private static Unproven of(Phone phone) {
            return new Unproven(word(phone.slot().name()), phone.number().masked());
        }
    }

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
                active.map(reason -> because(stored, reason)).orElse(null),
                text(stored.as(Enrollment.Active.class).map(Enrollment.Active::since)),
                text(due(stored)),
                sheet.hadMethod(),
                sheet.first(session).orElse(null),
                MethodView.all(sheet),
                Unproven.all(user),
                rest.map(verdict -> word(verdict.reason().name())).orElse("free"),
                rest.flatMap(verdict -> verdict.until()).map(Instant::toString).orElse(null),
                Torii.of(session).reports().of(subject).size(),
                OpenView.of(session, subject, user.getUsername()));
    }

    /** To the gate it is all one who applied, the user or staff; to who reads the page it is not (R40). */
    private static String because(Enrollment stored, Decision.Reason reason) {
        return stored.as(Enrollment.Active.class)
                .map(Enrollment.Active::because)
                .filter(Because.STAFF::equals)
                .map(because -> word(because.name()))
                .orElseGet(() -> word(reason.name()));
    }

    private static Optional<Instant> due(Enrollment stored) {
        return stored.as(Enrollment.Scheduled.class)
                .map(Enrollment.Scheduled::due)
                .filter(new KeycloakClock().now()::isBefore);
    }

    private static String text(Optional<Instant> at) {
        return at.map(Instant::toString).orElse(null);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
