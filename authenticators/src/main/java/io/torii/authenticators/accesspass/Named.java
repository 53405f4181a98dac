package io.torii.authenticators.accesspass;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.Details;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.AuthenticationManager;

/** Whom a form names: the user whom the sign-in has already, or who is called so. */
record Named(AuthenticationFlowContext context, boolean known) {
    Optional<UserModel> of(MultivaluedMap<String, String> form) {
        if (known) {
            return Optional.ofNullable(context.getUser());
        }
        context.clearUser();
        var name = Optional.ofNullable(form.getFirst(AuthenticationManager.FORM_USERNAME))
                .map(String::strip)
                .orElse("");
        context.getEvent().detail(Details.USERNAME, name);
        context.getAuthenticationSession().setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, name);
        return name.isEmpty() ? Optional.empty() : found(name);
    }

    /** Two accounts of one address, in a directory, are nobody. */
    private Optional<UserModel> found(String name) {
        try {
            return Optional.ofNullable(
                    KeycloakModelUtils.findUserByNameOrEmail(context.getSession(), context.getRealm(), name));
        } catch (ModelDuplicateException e) {
            return Optional.empty();
        }
    }
}
