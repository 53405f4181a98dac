package io.torii.authenticators.recovery;

import io.torii.keycloak.incident.Incident;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The front page of recovery. It succeeds for one end only: that the step which takes applications comes next. */
final class Recovery implements Authenticator {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        Incident.contain(context, () -> new Visit(context).open());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        Incident.contain(context, () -> new Visit(context).act());
    }

    @Override
    public boolean requiresUser() {
        return false;
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
