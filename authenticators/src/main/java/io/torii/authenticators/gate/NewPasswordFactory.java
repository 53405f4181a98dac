package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;

/** {@code torii-new-password}: the last step of a reset-credentials flow. */
@AutoService(AuthenticatorFactory.class)
public final class NewPasswordFactory implements ToriiAuthenticatorFactory {
    private static final NewPassword AUTHENTICATOR = new NewPassword();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.NEW_PASSWORD;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Torii: new password";
    }

    @Override
    public String getHelpText() {
        return "Takes a new password and ends on a page that leads to the sign-in; signs nobody in";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
