package io.torii.keycloak.gate;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.domain.gate.Gate;
import io.torii.domain.gate.Novelty;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.gate.Trust;
import io.torii.domain.method.Methods;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.binding.FirstMethod;
import io.torii.keycloak.calendar.CalendarSettings;
import io.torii.keycloak.calendar.MethodsToday;
import io.torii.keycloak.calendar.UserMemberships;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.enrollment.KeptDossier;
import io.torii.keycloak.method.KeycloakMethods;
import io.torii.keycloak.policy.RealmPolicy;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Collects what the gate's judgement depends on, with at most one query of ours, and has it judged. */
public final class Inquiry {
    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;

    public Inquiry(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
    }

    public Decision judge(Request request, List<Factor> factors) {
        return Gate.judge(situation(request, factors), new KeycloakClock().now());
    }

    /** The same from a browser of which this is known. */
    public Decision judge(Request request, List<Factor> factors, Trust browser) {
        return Gate.judge(situation(request, factors).trusting(browser), new KeycloakClock().now());
    }

    public Situation situation(Request request, List<Factor> factors) {
        var policy = RealmPolicy.of(realm);
        var methods = KeycloakMethods.of(user);
        var now = new KeycloakClock().now();
        var dossier = dossier();
        return new Situation(
                account(policy, methods, dossier, request),
                methods,
                MethodsToday.policy(session, policy, now),
                CalendarSettings.of(policy)
                        .standing(new UserMemberships(session, realm, user), now)
                        .excused(dossier.past().exemptAt(now)),
                request,
                factors,
                GateSettings.freshness(policy));
    }

    /** Whether the account has a method or ever had one, whatever became of it (R1, R91). */
    public boolean hasOrHadMethod() {
        return KeycloakMethods.of(user).any() || dossier().past().hadMethod();
    }

    /** Whether a method may be bound with what was shown in this request's sign-in (R4). */
    public boolean mayBind() {
        return KeycloakMethods.of(user).any()
                || new FirstMethod(session, realm, user).may(dossier().past());
    }

    /** Which of the account's methods are new (R4). */
    public Novelty novelty() {
        var term = RealmPolicy.of(realm).get(EnrollmentSettings.NEW);
        return new Novelty(KeycloakMethods.of(user), dossier().past().boundAt(), term);
    }

    private Situation.Account account(RealmPolicy policy, Methods methods, Dossier dossier, Request request) {
        var existing =
                switch (policy.get(EnrollmentSettings.EXISTING)) {
                    case ACTIVE -> true;
                    case REGISTERING -> false;
                };
        var mayBind = !request.binds() || methods.any() || new FirstMethod(session, realm, user).may(dossier.past());
        return new Situation.Account(dossier.enrollment(), dossier.recorded(), existing, mayBind);
    }

    private Dossier dossier() {
        return KeptDossier.of(session, new Subject(realm.getId(), user.getId()), user);
    }
}
