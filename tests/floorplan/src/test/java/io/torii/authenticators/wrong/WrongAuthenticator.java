package io.torii.authenticators.wrong;

import io.torii.endpoints.wrong.WrongEndpoint;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Imports the door beside it, and falls into two of Keycloak's traps. */
public record WrongAuthenticator(WrongEndpoint endpoint) {
    public void forget(AuthenticationSessionModel session, SingleUseObjectProvider objects) {
        session.clearAuthNotes();
        objects.replace("key", null);
    }
}
