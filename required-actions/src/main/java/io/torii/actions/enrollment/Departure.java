package io.torii.actions.enrollment;

import io.torii.keycloak.enrollment.SecurityInfoAddress;
import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventType;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;

/** Step 3 begins outside: this browser's session ends, and with it this visit (R78). */
record Departure(RequiredActionContext context) {
    void leave() {
        var session = context.getSession();
        var place = new Place(session);
        var signedIn = AuthenticationManager.authenticateIdentityCookie(session, context.getRealm(), true);
        // A cookie of somebody else's is not ours to end.
        if (signedIn != null && signedIn.user().getId().equals(context.getUser().getId())) {
            end(signedIn.session());
        }
        new AuthenticationSessionManager(session)
                .removeAuthenticationSession(context.getRealm(), context.getAuthenticationSession(), true);
        context.challenge(Response.seeOther(new SecurityInfoAddress(session).signedOut())
                .cookie(place.trying())
                .build());
    }

    private void end(UserSessionModel userSession) {
        AuthenticationManager.backchannelLogout(context.getSession(), userSession, true);
        AuthenticationManager.expireIdentityCookie(context.getSession());
        context.getEvent()
                .clone()
                .event(EventType.LOGOUT)
                .user(context.getUser())
                .session(userSession)
                .success();
    }
}
