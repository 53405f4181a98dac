package io.torii.authenticators.accesspass;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** {@code torii-password-or-pass}: Keycloak's username and password form, {@link PasswordOrPass}. */
@AutoService(AuthenticatorFactory.class)
public final class PasswordOrPassFactory extends UsernamePasswordFormFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new PasswordOrPass(session);
    }

    @Override
    public String getId() {
        return Providers.PASSWORD_OR_PASS;
    }

    @Override
    public String getDisplayType() {
        return "Torii: password or Temporary Access Pass";
    }

    @Override
    public String getHelpText() {
        return "Takes the user's name and password, or a pass in the password's place, and offers passkeys";
    }
}
