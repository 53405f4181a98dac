package io.torii.keycloak.gate;

import org.keycloak.authentication.RequiredActionContext.KcActionStatus;
import org.keycloak.models.Constants;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * An action of ours that bars a sign-in's way. Whoever asks for it by name would have Keycloak skip it for the rest of
 * the request, or be able to cancel it.
 */
public record Bar(AuthenticationSessionModel signIn, String alias) {
    /** Call it first of all when Keycloak asks the action's triggers: nobody has asked for it by name then. */
    public void stand() {
        if (alias.equals(signIn.getClientNote(Constants.KC_ACTION))) {
            AuthenticationManager.setKcActionStatus(alias, KcActionStatus.ERROR, signIn);
            signIn.removeClientNote(Constants.KC_ACTION_PARAMETER);
        }
        if (alias.equals(signIn.getClientNote(Constants.KC_ACTION_EXECUTING))) {
            signIn.removeClientNote(Constants.KC_ACTION_EXECUTING);
        }
    }
}
