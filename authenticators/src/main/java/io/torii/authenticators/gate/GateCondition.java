package io.torii.authenticators.gate;

import io.torii.domain.gate.Decision;
import io.torii.domain.gate.Factor;
import io.torii.keycloak.accesspass.OpenVisit;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Pass;
import io.torii.keycloak.gate.Requests;
import io.torii.keycloak.gate.SignInJudgement;
import io.torii.keycloak.policy.SettingException;
import io.torii.keycloak.trusted.BrowserTrust;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Lets the second factor be asked for exactly when the gate says so; whatever it cannot judge is asked. */
final class GateCondition implements ConditionalAuthenticator {
    private static final Logger LOG = Logger.getLogger(GateCondition.class);

    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        var signIn = context.getAuthenticationSession();
        if (new RegistrationGrant(context.getSession(), signIn).given().isPresent()) {
            // It ends in registration, never in a session: nothing is asked, and nothing is noted that would let it in.
            return false;
        }
        try {
            new OpenVisit(context.getSession(), context.getRealm(), context.getUser()).lapse();
            var request = new Requests(context.getSession(), context.getRealm())
                    .of(signIn, context.getUser(), context.getTopLevelFlow());
            var judgement = new SignInJudgement(context.getSession(), signIn, context.getUser(), true);
            var decision = judgement.of(request);
            new GateNotes(signIn).judged(decision);
            new Pass(context.getSession()).note(signIn, context.getUser(), decision);
            level(context, decision, judgement.factors());
            if (decision.reason() == Decision.Reason.TRUSTED) {
                new BrowserTrust(context.getSession(), context.getUser()).note(signIn);
                context.getEvent().detail("torii_method", "trusted-device");
            }
            return !decision.letsIn();
        } catch (SettingException e) {
            // Nothing is noted, so the page that follows refuses.
            LOG.errorf("Realm %s lets nobody in: %s", context.getRealm().getName(), e.getMessage());
            return true;
        }
    }

    /** Tokens say what the session has (R32), also when nothing was asked this time. */
    private static void level(AuthenticationFlowContext context, Decision decision, List<Factor> factors) {
        if (!decision.letsIn()) {
            return;
        }
        var store = new AcrStore(context.getSession(), context.getAuthenticationSession());
        var had = decision.reason() == Decision.Reason.FRESH
                ? factors.stream()
                        .mapToInt(factor -> factor.kind().level())
                        .max()
                        .orElse(1)
                : 1;
        if (store.getLevelOfAuthenticationFromCurrentAuthentication() < had) {
            store.setLevelAuthenticatedToCurrentRequest(had);
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {}

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
