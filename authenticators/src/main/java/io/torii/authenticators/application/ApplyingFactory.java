package io.torii.authenticators.application;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;

/** {@code torii-application}: the last step of the recovery client's flow, after username and password. */
@AutoService(AuthenticatorFactory.class)
public final class ApplyingFactory implements ToriiAuthenticatorFactory {
    private static final Applying AUTHENTICATOR = new Applying();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.APPLICATION;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Torii: application";
    }

    @Override
    public String getHelpText() {
        return "Takes applications with a photo and pick-up codes; signs nobody in; only in the flow of the client torii-recovery";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
