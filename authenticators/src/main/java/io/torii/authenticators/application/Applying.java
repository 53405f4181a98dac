package io.torii.authenticators.application;

import io.torii.authenticators.desk.Reception;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * What staff decide, as the applicant sees it. It has the flow succeed for one end only: that methods are registered
 * within this sign-in, which never becomes a session.
 */
final class Applying implements Authenticator {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        new Reception(context).receive(() -> Visit.of(context).open());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        new Reception(context).receive(() -> Visit.of(context).act());
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
