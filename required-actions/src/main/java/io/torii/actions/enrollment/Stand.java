package io.torii.actions.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Because;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Steps;
import io.torii.domain.gate.Activity;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Gate;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.Reserve;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.enrollment.EnrollmentSettings;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.policy.RealmPolicy;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.managers.AuthenticationManager;

/** Where the user of a visit stands: the gate's own situation, read once for a page. */
final class Stand {
    private static final Request MANAGING =
            new Request(ClientMode.WHEN_REGISTERED, Purpose.MANAGE, 1, Strength.ANY, false);

    private final Situation situation;
    private final Instant now = new KeycloakClock().now();
    private final Steps steps;

    private Stand(Situation situation, int minimum, boolean alone) {
        this.situation = situation;
        this.steps = new Steps(shown(), Reserve.of(situation.methods(), situation.policy()), minimum, alone);
    }

    static Stand of(RequiredActionContext context) {
        var session = context.getSession();
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        // A posted form comes without its session; the cookie's own check puts it into the context.
        AuthenticationManager.authenticateIdentityCookie(session, context.getRealm(), true);
        var factors = new SignInFactors(session, context.getAuthenticationSession()).of(subject);
        var situation = new Inquiry(session, context.getRealm(), context.getUser()).situation(MANAGING, factors);
        var minimum = RealmPolicy.of(context.getRealm()).get(EnrollmentSettings.MINIMUM);
        return new Stand(situation, minimum, new Notes(context.getAuthenticationSession()).alone());
    }

    Situation situation() {
        return situation;
    }

    Instant now() {
        return now;
    }

    Steps steps() {
        return steps;
    }

    /** Whether something may be changed now: no method yet, or a factor that was asked for to manage, not long ago. */
    boolean mayChange() {
        return Gate.judge(situation, now).letsIn();
    }

    /** Whether the page may be looked at: changes ask again. */
    boolean mayLook() {
        return mayChange() || situation.factors().stream().anyMatch(factor -> factor.purpose() == Purpose.MANAGE);
    }

    /** Why MFA is active; empty when it is not. */
    Optional<Decision.Reason> active() {
        return new Activity(situation, now).reason();
    }

    /** Before its instant, and not under the calendar (R51). */
    boolean withdrawable() {
        return active().isEmpty() && enrollment().as(Enrollment.Scheduled.class).isPresent();
    }

    Enrollment enrollment() {
        return situation.account().enrollment();
    }

    /** Who is active for another reason than what is stored has the four steps behind them. */
    private Enrollment shown() {
        return active().isPresent() && !enrollment().activeAt(now)
                ? new Enrollment.Active(now, Because.EXISTING)
                : enrollment();
    }
}
