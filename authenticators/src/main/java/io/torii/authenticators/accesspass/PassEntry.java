package io.torii.authenticators.accesspass;

import io.torii.authenticators.desk.Visit;
import io.torii.domain.accesspass.AccessPass;
import io.torii.domain.accesspass.PassScope;
import io.torii.domain.accesspass.PassSecret;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.Torii;
import io.torii.keycloak.accesspass.PassWay;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.accesspass.RegistrationGrant.Kind;
import io.torii.keycloak.accesspass.Trusting;
import io.torii.keycloak.knock.KnockDesk;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.events.Errors;

/** A pass after the password: offered before every other way to whoever has one that is live (R8). */
public final class PassEntry {
    private static final String TEMPLATE = "torii-pass.ftl";

    /** Whether it is offered: not where an identity provider is being linked, which no pass does. */
    public boolean offered(Visit visit) {
        var signIn = visit.context().getAuthenticationSession();
        return signIn.getAuthNote(AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE) == null
                && (grant(visit).available() || resets(visit.context()))
                && visit.torii()
                        .passes()
                        .current(visit.subject())
                        .filter(pass -> pass.at(new KeycloakClock().now()) == AccessPass.Standing.LIVE)
                        .isPresent();
    }

    public void open(Visit visit) {
        visit.place().pass();
        visit.context().challenge(page(visit, ""));
    }

    /** Judges what was typed; a refusal says the same whatever its reason. */
    public void act(Visit visit) {
        var context = visit.context();
        var typed = visit.field("torii-pass").map(PassSecret::meant).orElse("");
        if (typed.isEmpty()) {
            open(visit);
            return;
        }
        var verdict = Torii.of(context.getSession())
                .passes()
                .judge(Optional.of(context.getUser()), typed, resets(context) ? PassWay.RESET : PassWay.VERIFICATION);
        if (verdict.accepted()) {
            enter(visit, verdict.pass().orElseThrow());
            return;
        }
        context.getEvent()
                .user(context.getUser())
                .detail("torii_method", "pass")
                .error(Errors.INVALID_USER_CREDENTIALS);
        context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page(visit, "torii-pass-refused"));
    }

    private static void enter(Visit visit, AccessPass pass) {
        var context = visit.context();
        context.getEvent().detail("torii_method", "pass").detail("torii_pass_id", pass.id());
        if (resets(context)) {
            // A forgotten password: what follows is a new one, and no sign-in (R1).
            new ResetPass(context.getAuthenticationSession()).note(context.getUser());
            context.success();
            return;
        }
        new KnockDesk(context.getSession(), context.getAuthenticationSession()).answered(visit.subject());
        var kind = pass.scope() == PassScope.BOTH ? Kind.PASS_BOTH : Kind.PASS_FACTOR;
        var grant = grant(visit);
        grant.give(context.getUser(), kind, Trusting.of(pass));
        grant.lead();
        context.success();
    }

    private static RegistrationGrant grant(Visit visit) {
        return new RegistrationGrant(
                visit.context().getSession(), visit.context().getAuthenticationSession());
    }

    private static boolean resets(AuthenticationFlowContext context) {
        var reset = context.getRealm().getResetCredentialsFlow();
        return reset != null && context.getTopLevelFlow().getId().equals(reset.getId());
    }

    private static Response page(Visit visit, String problem) {
        return visit.page(
                TEMPLATE, new PassPage(problem, !visit.lineup().lines().isEmpty()));
    }
}
