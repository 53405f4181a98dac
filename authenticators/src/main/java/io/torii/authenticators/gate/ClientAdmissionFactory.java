package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;

/** {@code torii-client-admission}: after the user is known, before the second factor. */
@AutoService(AuthenticatorFactory.class)
public final class ClientAdmissionFactory implements ToriiAuthenticatorFactory {
    private static final ClientAdmission AUTHENTICATOR = new ClientAdmission();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.CLIENT_ADMISSION;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Torii: client admission";
    }

    @Override
    public String getHelpText() {
        return "Explains to who has no active MFA why a client that requires it does not let them in yet";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
