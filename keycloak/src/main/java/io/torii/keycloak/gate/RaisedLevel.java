package io.torii.keycloak.gate;

import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The level of authentication that a user's factor has given a sign-in (R32). */
record RaisedLevel(KeycloakSession session, AuthenticationSessionModel signIn) {
    private static final String WHOSE = "torii.gate.raised";

    void raise(String user, int level) {
        signIn.setAuthNote(WHOSE, user);
        new AcrStore(session, signIn).setLevelAuthenticated(level);
        // Without the map in the user session Keycloak forgets the level at the next single sign-on.
        signIn.setUserSessionNote(Constants.LOA_MAP, signIn.getAuthNote(Constants.LOA_MAP));
    }

    /** Takes it back from whom a provider has brought into the sign-in after the user who gave the factor. */
    void keepFor(String user) {
        var whose = signIn.getAuthNote(WHOSE);
        if (whose != null && !whose.equals(user)) {
            signIn.removeAuthNote(Constants.LOA_MAP);
            signIn.removeAuthNote(Constants.LEVEL_OF_AUTHENTICATION);
            signIn.setUserSessionNote(Constants.LOA_MAP, null);
        }
    }
}
