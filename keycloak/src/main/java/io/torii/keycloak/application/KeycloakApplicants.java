package io.torii.keycloak.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Applicant;
import io.torii.domain.gate.Activity;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.binding.Privilege;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.token.TokenDesk;
import io.torii.port.application.Applicants;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.RoleUtils;

/** Reads accounts in sessions of their own: whatever the request around it has seen or changed. */
public final class KeycloakApplicants implements Applicants {
    private static final Request ENTERING = new Request(ClientMode.OPTIONAL, Purpose.SIGN_IN, 1, Strength.ANY, false);

    private final KeycloakSession session;

    public KeycloakApplicants(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<Applicant> of(Subject subject) {
        return KeycloakModelUtils.runJobInTransactionWithResult(session.getKeycloakSessionFactory(), own -> {
            var realm = own.realms().getRealm(subject.realm());
            own.getContext().setRealm(realm);
            return Optional.ofNullable(own.users().getUserById(realm, subject.user()))
                    .map(user -> applicant(own, realm, user));
        });
    }

    @Override
    public LocalDate today(String realm) {
        var policy = RealmPolicy.of(session.realms().getRealm(realm));
        return LocalDate.ofInstant(new KeycloakClock().now(), policy.get(CalendarSettings.ZONE));
    }

    private static Applicant applicant(KeycloakSession own, RealmModel realm, UserModel user) {
        var situation = new Inquiry(own, realm, user).situation(ENTERING, List.of());
        var active = new Activity(situation, new KeycloakClock().now()).reason().isPresent();
        return new Applicant(
                Privilege.of(user),
                roleless(realm, user),
                active,
                situation.standing().due(),
                new TokenDesk(own).askable(new Subject(realm.getId(), user.getId()), situation));
    }

    /** Whether it holds no role but those that every account of the realm has. */
    private static boolean roleless(RealmModel realm, UserModel user) {
        var everybody = realm.getDefaultRole();
        return RoleUtils.getDeepUserRoleMappings(user).stream()
                .allMatch(role -> role.equals(everybody) || everybody.hasRole(role));
    }
}
