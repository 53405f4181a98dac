package io.torii.actions.demand;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * An action that an administrator demands and that cannot be done now: it pends until the next sign-in, so that a mistake in
 * the settings locks nobody out. Keycloak takes that of an action that is shown, and answers 500 when it is posted.
 */
public record StandingAside(RequiredActionContext context) {
    private static final String NOTE = "torii.demand.aside.";

    /** Whether it stood aside when it was posted: it does so now that it is shown again. */
    public boolean goesOn() {
        var aside = context.getAuthenticationSession().getAuthNote(note()) != null;
        if (aside) {
            context.ignore();
        }
        return aside;
    }

    /** It is being shown. */
    public void whenShown() {
        context.ignore();
    }

    /** It was posted. */
    public void whenPosted() {
        var signIn = context.getAuthenticationSession();
        signIn.setAuthNote(note(), "true");
        context.challenge(AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), signIn, context.getUriInfo(), context.getAction()));
    }

    private String note() {
        return NOTE + context.getAction();
    }
}
