package io.torii.actions.gate;

import io.torii.keycloak.enrollment.ChainNote;
import io.torii.keycloak.gate.HeldBack;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.gate.Registering;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * An action that registers a method, for those who may register it now; from the others it is held back for this
 * sign-in, and goes on pending (R4, R23).
 */
public record Held(RequiredActionProvider action) implements RequiredActionProvider, CredentialRegistrator, HeldBack {
    private static final Logger LOG = Logger.getLogger(Held.class);

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (chained(context) && allowed(context)) {
            action.requiredActionChallenge(context);
        } else {
            context.ignore();
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (!allowed(context)) {
            new Refused(context).show(RefusalPage.of("torii-refused-register"));
            return;
        }
        new Binding(context).by(action);
    }

    /** While Security info leads to one action, another that pends does not come between. */
    private static boolean chained(RequiredActionContext context) {
        return new ChainNote(context.getAuthenticationSession())
                .alias()
                .filter(alias -> !alias.equals(context.getAction()))
                .isEmpty();
    }

    private static boolean allowed(RequiredActionContext context) {
        try {
            return new Registering(context.getSession(), context.getRealm(), context.getUser())
                    .allowed(context.getAction());
        } catch (SettingException e) {
            LOG.errorf("Realm %s registers no methods: %s", context.getRealm().getName(), e.getMessage());
            return false;
        }
    }

    @Override
    public String getCredentialType(KeycloakSession session, AuthenticationSessionModel signIn) {
        return ((CredentialRegistrator) action).getCredentialType(session, signIn);
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return action.initiatedActionSupport();
    }

    @Override
    public void initiatedActionCanceled(KeycloakSession session, AuthenticationSessionModel signIn) {
        action.initiatedActionCanceled(session, signIn);
    }

    @Override
    public int getMaxAuthAge(KeycloakSession session) {
        return action.getMaxAuthAge(session);
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        action.evaluateTriggers(context);
    }

    @Override
    public void close() {
        action.close();
    }
}
