package io.torii.actions.interruption;

import io.torii.keycloak.Providers;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.Constants;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * The way to an action that registers a method, and back. It stands where an application's own action would: Keycloak
 * takes it out when it ends, whatever its end, and asks every action's triggers at once.
 */
record Detour(RequiredActionContext context) {
    private static final String ALIAS = "torii.interruption.detour";

    /** Goes to this action, which is registered and enabled. */
    void leadTo(String alias) {
        var signIn = context.getAuthenticationSession();
        signIn.setAuthNote(ALIAS, alias);
        signIn.removeRequiredAction(Providers.INTERRUPTION);
        signIn.setClientNote(Constants.KC_ACTION, alias);
        signIn.removeClientNote(Constants.KC_ACTION_PARAMETER);
        signIn.removeClientNote(Constants.KC_ACTION_EXECUTING);
        signIn.removeClientNote(Constants.KC_ACTION_ENFORCED);
        signIn.removeClientNote(Constants.KC_ACTION_STATUS);
        context.challenge(AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), signIn, context.getUriInfo(), alias));
    }

    boolean running() {
        return context.getAuthenticationSession().getAuthNote(ALIAS) != null;
    }

    /** Ends the way once the other action has ended or cannot begin any more; the client is not told of it. */
    void comeBack() {
        var signIn = context.getAuthenticationSession();
        var alias = signIn.getAuthNote(ALIAS);
        var running = alias != null && alias.equals(signIn.getClientNote(Constants.KC_ACTION)) && enabled(alias);
        if (alias == null || running) {
            return;
        }
        signIn.removeAuthNote(ALIAS);
        signIn.removeClientNote(Constants.KC_ACTION);
        signIn.removeClientNote(Constants.KC_ACTION_EXECUTING);
        signIn.removeClientNote(Constants.KC_ACTION_STATUS);
    }

    boolean enabled(String alias) {
        return Optional.ofNullable(context.getRealm().getRequiredActionProviderByAlias(alias))
                .filter(RequiredActionProviderModel::isEnabled)
                .isPresent();
    }
}
