package io.torii.actions.enrollment;

import io.torii.keycloak.Providers;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.incident.Incident;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * The home of the four steps, and the place where the guard registers. It asks for the factor itself before it changes
 * anything, because the actions that it leads to are not judged again.
 */
final class SecurityInfo implements RequiredActionProvider {
    private static final int TEN_YEARS = 315_360_000;

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    /** Keycloak would ask for the password after 5 minutes; -1 and the greatest number ask for it always. */
    @Override
    public int getMaxAuthAge(KeycloakSession session) {
        return TEN_YEARS;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        var signIn = context.getAuthenticationSession();
        var chain = new Chain(context);
        chain.comeBack();
        var gate = new GateNotes(signIn);
        if (gate.guarded() && !gate.proven() && !chain.running()) {
            // Nothing but a method that was bound in this sign-in ends the guard.
            signIn.addRequiredAction(Providers.SECURITY_INFO);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Incident.contain(context, () -> new Reception(context).receive(Visit::show));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        Incident.contain(context, () -> new Reception(context).receive(Visit::act));
    }

    @Override
    public void close() {}
}
