package io.torii.authenticators.accesspass;

import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Keycloak's password hash: exactly one, for whoever is named (R93). */
record PasswordCheck(AuthenticationFlowContext context) {
    /** Whether it is this user's password; of nobody none is, at the same cost. */
    boolean right(Optional<UserModel> user, String typed) {
        // To a directory an empty password is an anonymous bind, which succeeds.
        var has = user.filter(found -> !typed.isEmpty())
                .filter(found -> found.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE));
        if (has.isEmpty()) {
            AuthenticatorUtils.dummyHash(context);
            return false;
        }
        return has.get().credentialManager().isValid(UserCredentialModel.password(typed));
    }
}
