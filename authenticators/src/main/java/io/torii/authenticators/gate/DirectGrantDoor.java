package io.torii.authenticators.gate;

import io.torii.domain.Subject;
import io.torii.domain.gate.Decision;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.gate.SignInJudgement;
import io.torii.keycloak.knock.KnockDesk;
import io.torii.keycloak.policy.SettingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;

/** The direct grant has no page to ask on, so whoever the gate would ask is refused, in words that do not change (R1). */
final class DirectGrantDoor implements Authenticator {
    private static final Logger LOG = Logger.getLogger(DirectGrantDoor.class);
    private static final String FACTOR = "This account signs in with a second factor, which this grant cannot ask for";
    private static final String CLIENT = "This client requires multi-factor authentication, which this grant cannot do";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        try {
            var decision = judged(context);
            if (decision.letsIn()) {
                new GateNotes(context.getAuthenticationSession()).judged(decision);
                context.success();
            } else {
                knock(context);
                refuse(context, decision.outcome() == Decision.Outcome.REFUSE ? CLIENT : FACTOR);
            }
        } catch (SettingException e) {
            LOG.errorf("Realm %s lets nobody in: %s", context.getRealm().getName(), e.getMessage());
            refuse(context, FACTOR);
        }
    }

    private static Decision judged(AuthenticationFlowContext context) {
        var signIn = context.getAuthenticationSession();
        var request = new Requests(context.getSession(), context.getRealm())
                .of(signIn, context.getUser(), context.getTopLevelFlow());
        return new SignInJudgement(context.getSession(), signIn, context.getUser()).of(request);
    }

    /** Whoever tries passwords here learns which is right: the owner is told as of a sign-in that stops at the factor (R89). */
    private static void knock(AuthenticationFlowContext context) {
        var subject = new Subject(context.getRealm().getId(), context.getUser().getId());
        new KnockDesk(context.getSession(), context.getAuthenticationSession()).refused(subject);
    }

    private static void refuse(AuthenticationFlowContext context, String why) {
        context.getEvent()
                .user(context.getUser())
                .detail(Details.REASON, why.equals(CLIENT) ? "client_requires_mfa" : "second_factor_required")
                .error(Errors.ACCESS_DENIED);
        // A challenge, not a failure: the password was right, and a failure would count towards a lock-out.
        context.forceChallenge(Response.status(Response.Status.BAD_REQUEST)
                .entity(new OAuth2ErrorRepresentation("invalid_grant", why))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
