package io.torii.actions.interruption;

import io.torii.keycloak.Providers;
import io.torii.keycloak.gate.Bar;
import io.torii.keycloak.incident.Incident;
import io.torii.keycloak.policy.SettingException;
import org.jboss.logging.Logger;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;

/** Shows at most one page between a finished sign-in and its client (R57). */
final class Interruptor implements RequiredActionProvider {
    private static final Logger LOG = Logger.getLogger(Interruptor.class);

    /** Keycloak skips what does not support it; and nothing that is asked for stays asked for. */
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        new Bar(context.getAuthenticationSession(), Providers.INTERRUPTION).stand();
        try {
            new Occasion(context).use();
        } catch (SettingException e) {
            // The gate refuses while the realm's settings cannot be read; there is nothing to add to that.
            LOG.errorf("Realm %s interrupts nobody: %s", context.getRealm().getName(), e.getMessage());
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Incident.contain(context, new Visit(context)::show);
    }

    @Override
    public void processAction(RequiredActionContext context) {
        Incident.contain(context, new Visit(context)::act);
    }

    @Override
    public void close() {}
}
