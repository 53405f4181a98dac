package io.torii.actions.interruption;

import io.torii.keycloak.Providers;
import io.torii.keycloak.enrollment.Borrowed;
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
        new Borrowed(signIn).lend(alias);
        context.challenge(AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), signIn, context.getUriInfo(), alias));
    }

    boolean running() {
        return context.getAuthenticationSession().getAuthNote(ALIAS) != null;
    }

    /** Ends the way once the other action has ended or cannot begin any more; the client is not told of it, and gets what it asked for. */
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
        // Who asked for the very action that was chosen has had it, and is told how it ended.
        if (new Borrowed(signIn).asked().filter(alias::equals).isEmpty()) {
            signIn.removeClientNote(Constants.KC_ACTION_STATUS);
            new Borrowed(signIn).giveBack();
        }
    }

    boolean enabled(String alias) {
        return Optional.ofNullable(context.getRealm().getRequiredActionProviderByAlias(alias))
                .filter(RequiredActionProviderModel::isEnabled)
                .isPresent();
    }
}
