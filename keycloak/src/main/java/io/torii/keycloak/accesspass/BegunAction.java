package io.torii.keycloak.accesspass;

import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The action that a sign-in was begun for, or that another tab has asked for since. */
public record BegunAction(AuthenticationSessionModel signIn) {
    public void drop() {
        signIn.removeClientNote(Constants.KC_ACTION);
        signIn.removeClientNote(Constants.KC_ACTION_PARAMETER);
        signIn.removeClientNote(Constants.KC_ACTION_EXECUTING);
        signIn.removeClientNote(Constants.KC_ACTION_ENFORCED);
    }
}
