package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;

/** {@code torii-direct-grant}: the last step of a direct grant flow. */
@AutoService(AuthenticatorFactory.class)
public final class DirectGrantDoorFactory implements ToriiAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new DirectGrantDoor();
    }

    @Override
    public String getId() {
        return Providers.DIRECT_GRANT;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Torii: direct grant door";
    }

    @Override
    public String getHelpText() {
        return "Refuses the direct grant to users who have a second factor";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
