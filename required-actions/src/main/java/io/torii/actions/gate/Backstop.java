package io.torii.actions.gate;

import io.torii.keycloak.gate.Arrival;
import io.torii.keycloak.gate.Bar;
import io.torii.keycloak.gate.RefusalPage;
import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.RealmPolicy;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;

/**
 * The last question of every sign-in, whatever flow it came by: was the gate asked, and was its answer followed (R1)?
 * It asks while Keycloak looks for required actions, and if not, it is one that never ends.
 */
final class Backstop implements RequiredActionProvider {
    private static final Logger LOG = Logger.getLogger(Backstop.class);

    /** Keycloak skips what does not support it; and nothing that is asked for stays asked for. */
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        new Bar(context.getAuthenticationSession(), RealmPolicy.GATE_ACTION).stand();
        new Arrival(context.getSession(), context.getAuthenticationSession()).note();
        if (why(context).isEmpty()) {
            context.getAuthenticationSession().removeRequiredAction(RealmPolicy.GATE_ACTION);
        } else {
            context.getAuthenticationSession().addRequiredAction(RealmPolicy.GATE_ACTION);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Incident.contain(context, () -> answer(context));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        Incident.contain(context, () -> answer(context));
    }

    private static void answer(RequiredActionContext context) {
        var why = why(context);
        if (why.isEmpty()) {
            // Somebody demanded it of a user who needs nothing.
            context.success();
            return;
        }
        new Refused(context).show(RefusalPage.of(why));
    }

    /** The key of why this sign-in goes no further, or empty. */
    private static String why(RequiredActionContext context) {
        try {
            return new Passage(context).barred();
        } catch (SettingException e) {
            LOG.errorf("Realm %s lets nobody in: %s", context.getRealm().getName(), e.getMessage());
            return "torii-refused-misconfigured";
        }
    }

    @Override
    public void close() {}
}
