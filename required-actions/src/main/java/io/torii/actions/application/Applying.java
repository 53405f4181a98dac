package io.torii.actions.application;

import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * Applications from a session: to register again, and to end MFA. Whoever's MFA is active gives the factor to manage
 * first, which is looked at here at every step, because an action that Security info leads to is not judged again.
 */
final class Applying implements RequiredActionProvider {
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
        new Reception(context).show();
    }

    @Override
    public void processAction(RequiredActionContext context) {
        new Reception(context).act();
    }

    @Override
    public void close() {}
}
