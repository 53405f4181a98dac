package io.torii.actions.push;

import io.torii.keycloak.Providers;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;

/** Who asked for this registration. */
record Asked(RequiredActionContext context) {
    /** The user did, from an application, and can cancel it; else an administrator demands it. */
    boolean byUser() {
        var signIn = context.getAuthenticationSession();
        return Providers.PUSH_ACTION.equals(signIn.getClientNote(Constants.KC_ACTION))
                || Providers.PUSH_ACTION.equals(signIn.getClientNote(Constants.KC_ACTION_EXECUTING));
    }
}
