package io.torii.authenticators.recovery;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;

/** {@code torii-recovery}: the first step of the recovery client's flow. */
@AutoService(AuthenticatorFactory.class)
public final class RecoveryFactory implements ToriiAuthenticatorFactory {
    private static final Recovery AUTHENTICATOR = new Recovery();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.RECOVERY;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Torii: recovery";
    }

    @Override
    public String getHelpText() {
        return "Shows the ways back into an account whose methods are lost; only in the flow of the client torii-recovery";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
