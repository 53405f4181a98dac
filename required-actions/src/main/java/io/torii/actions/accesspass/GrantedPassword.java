package io.torii.actions.accesspass;

import com.google.auto.service.AutoService;
import io.torii.keycloak.accesspass.RegistrationGrant;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.models.KeycloakSession;

/** Keycloak's own new password, in whose place it stands: within a visit with a pass for as long as that lasts (R8). */
@AutoService(RequiredActionFactory.class)
public final class GrantedPassword extends UpdatePassword {
    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    /** Before Keycloak's, which has the same id. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (over(context)) {
            context.ignore();
        } else {
            super.requiredActionChallenge(context);
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        if (over(context)) {
            new End(context).late();
        } else {
            super.processAction(context);
        }
    }

    private static boolean over(RequiredActionContext context) {
        var grant = new RegistrationGrant(context.getSession(), context.getAuthenticationSession());
        return grant.given().isPresent() && !grant.open();
    }
}
