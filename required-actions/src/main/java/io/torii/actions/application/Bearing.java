package io.torii.actions.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Proof;
import io.torii.domain.gate.Activity;
import io.torii.domain.gate.ClientMode;
import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Gate;
import io.torii.domain.gate.Purpose;
import io.torii.domain.gate.Request;
import io.torii.domain.gate.Situation;
import io.torii.domain.method.Strength;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.SignInFactors;
import io.torii.keycloak.token.TokenDesk;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.managers.AuthenticationManager;

/** Who is here, as far as an application depends on it: the gate's own situation, read once for a step. */
record Bearing(RequiredActionContext context, Situation situation, Instant now) {
    private static final Request MANAGING =
            new Request(ClientMode.WHEN_REGISTERED, Purpose.MANAGE, 1, Strength.ANY, false);

    static Bearing of(RequiredActionContext context) {
        var session = context.getSession();
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        // A posted form comes without its session; the cookie's own check puts it into the context.
        AuthenticationManager.authenticateIdentityCookie(session, context.getRealm(), true);
        var factors = new SignInFactors(session, context.getAuthenticationSession()).of(subject);
        var situation = new Inquiry(session, context.getRealm(), context.getUser()).situation(MANAGING, factors);
        return new Bearing(context, situation, new KeycloakClock().now());
    }

    boolean active() {
        return new Activity(situation, now).reason().isPresent();
    }

    /** Whether the calendar demands MFA, so that it cannot be ended but exempted from (R13). */
    boolean due() {
        return situation.standing().due();
    }

    /** Whether a hardware token can be asked for (R88). */
    boolean tokenless() {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        return new TokenDesk(context.getSession()).askable(subject, situation);
    }

    /** A factor counts that was asked for to manage, not long ago (R9). */
    Proof proof() {
        return Gate.judge(situation, now).reason() == Decision.Reason.FRESH ? Proof.FACTOR : Proof.PASSWORD;
    }

    /** Why a method that was bound with the password alone does not end MFA yet (R4). */
    Optional<RefusalPage> young() {
        var session = context.getSession();
        return new Inquiry(session, context.getRealm(), context.getUser())
                .novelty()
                .until(situation.factors(), now)
                .map(until -> RefusalPage.ofNew(session, context.getUser(), until));
    }
}
