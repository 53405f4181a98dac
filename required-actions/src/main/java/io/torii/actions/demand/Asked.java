package io.torii.actions.demand;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;

/** Who asked for this action. */
public record Asked(RequiredActionContext context) {
    /** The user did, from an application, and can cancel it; else an administrator demands it. */
    public boolean byUser() {
        var signIn = context.getAuthenticationSession();
        return context.getAction().equals(signIn.getClientNote(Constants.KC_ACTION))
                || context.getAction().equals(signIn.getClientNote(Constants.KC_ACTION_EXECUTING));
    }
}
