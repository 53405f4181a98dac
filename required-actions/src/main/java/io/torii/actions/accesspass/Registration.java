package io.torii.actions.accesspass;

import io.torii.actions.enrollment.Chain;
import io.torii.keycloak.Providers;
import io.torii.keycloak.accesspass.BegunAction;
import io.torii.keycloak.accesspass.RegistrationGrant;
import io.torii.keycloak.gate.Bar;
import io.torii.keycloak.incident.Incident;
import java.util.function.Consumer;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;

/**
 * Where a sign-in with a pass ends. It leads to the actions that register and never succeeds, so that Keycloak makes no
 * user session, asks no consent and answers no device: its last page removes the sign-in itself (R8).
 */
final class Registration implements RequiredActionProvider {
    /** Keycloak skips what does not support it; and nothing that is asked for stays asked for. */
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        var signIn = context.getAuthenticationSession();
        new Bar(signIn, Providers.REGISTRATION).stand();
        var grant = new RegistrationGrant(context.getSession(), signIn);
        if (grant.given().isEmpty()) {
            signIn.removeRequiredAction(Providers.REGISTRATION);
            return;
        }
        var chain = new Chain(context, Providers.REGISTRATION);
        chain.comeBack();
        if (!chain.running()) {
            new BegunAction(context.getAuthenticationSession()).drop();
            signIn.addRequiredAction(Providers.REGISTRATION);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Incident.contain(context, () -> receive(context, Visit::show));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        Incident.contain(context, () -> receive(context, Visit::act));
    }

    private static void receive(RequiredActionContext context, Consumer<Visit> step) {
        var grant = new RegistrationGrant(context.getSession(), context.getAuthenticationSession());
        if (grant.given().isEmpty()) {
            // Somebody demanded it of a user who has no pass.
            context.success();
        } else if (grant.open()) {
            step.accept(new Visit(context, grant.given().get()));
        } else {
            new End(context).late();
        }
    }

    @Override
    public void close() {}
}
