package io.torii.actions.enrollment;

import io.torii.keycloak.Providers;
import io.torii.keycloak.enrollment.Borrowed;
import io.torii.keycloak.enrollment.ChainNote;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionContext.KcActionStatus;
import org.keycloak.models.Constants;
import org.keycloak.models.RequiredActionProviderModel;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Leads to another action and back. It puts that action's alias in the place of the one that was asked for, as if the
 * user had begun it from an application: Keycloak takes it out again when it ends, whatever its end, and asks every
 * action's triggers at once. Leaving it as a pending action of the sign-in instead, its Cancel has no way back.
 */
public record Chain(RequiredActionContext context, String home) {
    private static final String ASKED = "torii.enrollment.asked";
    private static final String PARAMETER = "torii.enrollment.asked-parameter";

    /** From Security info. */
    Chain(RequiredActionContext context) {
        this(context, Providers.SECURITY_INFO);
    }

    /** Goes to this action, which is registered and enabled. */
    public void leadTo(String alias) {
        var signIn = context.getAuthenticationSession();
        var asked = signIn.getClientNote(Constants.KC_ACTION);
        if (asked != null && !asked.equals(home)) {
            keep(asked);
        }
        new ChainNote(signIn).set(home, alias);
        signIn.removeRequiredAction(home);
        new Borrowed(signIn).lend(alias);
        context.challenge(AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), signIn, context.getUriInfo(), alias));
    }

    public boolean running() {
        return new ChainNote(context.getAuthenticationSession()).from(home).isPresent();
    }

    /** Back to our page once the other action has ended, or cannot begin any more. */
    public void comeBack() {
        var signIn = context.getAuthenticationSession();
        var alias = new ChainNote(signIn).from(home);
        if (alias.isEmpty() || alias.filter(this::goesOn).isPresent()) {
            return;
        }
        new ChainNote(signIn).remove();
        signIn.removeClientNote(Constants.KC_ACTION);
        signIn.removeClientNote(Constants.KC_ACTION_EXECUTING);
        signIn.addRequiredAction(home);
    }

    /** Whether the action that has just come back ended well, not cancelled and not ignored. */
    public boolean succeeded() {
        return KcActionStatus.SUCCESS
                .name()
                .equalsIgnoreCase(context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_STATUS));
    }

    public boolean enabled(String alias) {
        return Optional.ofNullable(context.getRealm().getRequiredActionProviderByAlias(alias))
                .filter(RequiredActionProviderModel::isEnabled)
                .isPresent();
    }

    /** Gives the sign-in back what its client had asked for before the guard stood in its way. */
    void restore() {
        var signIn = context.getAuthenticationSession();
        var asked = signIn.getAuthNote(ASKED);
        if (asked != null) {
            signIn.setClientNote(Constants.KC_ACTION, asked);
            Optional.ofNullable(signIn.getAuthNote(PARAMETER))
                    .ifPresent(parameter -> signIn.setClientNote(Constants.KC_ACTION_PARAMETER, parameter));
        } else {
            signIn.removeClientNote(Constants.KC_ACTION_STATUS);
        }
    }

    private boolean goesOn(String alias) {
        return alias.equals(context.getAuthenticationSession().getClientNote(Constants.KC_ACTION)) && enabled(alias);
    }

    private void keep(String asked) {
        var signIn = context.getAuthenticationSession();
        signIn.setAuthNote(ASKED, asked);
        Optional.ofNullable(signIn.getClientNote(Constants.KC_ACTION_PARAMETER))
                .ifPresent(parameter -> signIn.setAuthNote(PARAMETER, parameter));
    }
}
