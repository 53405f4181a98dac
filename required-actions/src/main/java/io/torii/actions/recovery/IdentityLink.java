package io.torii.actions.recovery;

import io.torii.keycloak.incident.Incident;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Links the account with the identity service, for the day on which every method is lost (R11). It looks itself at who
 * comes, at every step, because an action that Security info leads to is not judged again.
 */
final class IdentityLink implements RequiredActionProvider {
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
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Incident.contain(context, () -> new Reception(context).show());
    }

    @Override
    public void processAction(RequiredActionContext context) {
        Incident.contain(context, () -> new Reception(context).act());
    }

    @Override
    public void close() {}
}
