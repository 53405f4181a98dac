package io.torii.authenticators.gate;

import io.torii.authenticators.accesspass.ResetPass;
import io.torii.authenticators.guard.Guard;
import io.torii.keycloak.gate.GateNotes;
import io.torii.keycloak.gate.Inquiry;
import io.torii.keycloak.incident.Incident;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The end of "forgotten password": a new password, then the sign-in page. It never succeeds, so that no session comes of
 * it at any client; Keycloak's own mark for that does not stop a client that asks for consent.
 */
final class NewPassword implements Authenticator {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        receive(context, () -> new PasswordForm(context).show());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        receive(context, () -> new PasswordForm(context).take());
    }

    private static void receive(AuthenticationFlowContext context, Runnable step) {
        Incident.contain(context, () -> {
            if (mayChange(context)) {
                step.run();
            } else {
                new Guard().close(context);
            }
        });
    }

    /** With a factor or a pass given here, or for who has no method and never had one (R1). */
    private static boolean mayChange(AuthenticationFlowContext context) {
        return new GateNotes(context.getAuthenticationSession()).proven()
                || new ResetPass(context.getAuthenticationSession()).by(context.getUser())
                || !new Inquiry(context.getSession(), context.getRealm(), context.getUser()).hasOrHadMethod();
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
