package io.torii.authenticators.verify;

import io.torii.authenticators.desk.Reception;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The verify room: a second factor by whichever method the user has, the guard for who has none. */
final class Verify implements Authenticator {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        new Reception(context).receive(() -> Walk.of(context).open());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        new Reception(context).receive(() -> Walk.of(context).act());
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    /** Always: who has no usable method is guarded, not let past. */
    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
