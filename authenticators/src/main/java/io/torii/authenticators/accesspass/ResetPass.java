package io.torii.authenticators.accesspass;

import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * That a pass was shown for a forgotten password. It lets its user set a new one and is no proof to any gate: within the
 * same sign-in Keycloak lets a browser turn to another flow, notes and all (R8).
 */
public record ResetPass(AuthenticationSessionModel signIn) {
    private static final String NOTE = "torii.pass.reset";

    void note(UserModel user) {
        signIn.setAuthNote(NOTE, user.getId());
    }

    public boolean by(UserModel user) {
        return user.getId().equals(signIn.getAuthNote(NOTE));
    }
}
