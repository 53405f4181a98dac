package io.torii.authenticators.otp;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;

/** Offers {@link RecoveryCodesAuthenticator} to authentication flows. */
@AutoService(AuthenticatorFactory.class)
public final class RecoveryCodesAuthenticatorFactory implements ToriiAuthenticatorFactory {
    @Override
    public Authenticator create(KeycloakSession session) {
        return new RecoveryCodesAuthenticator(session);
    }

    @Override
    public String getId() {
        return Providers.RECOVERY_CODES;
    }

    @Override
    public String getReferenceCategory() {
        return RecoveryAuthnCodesCredentialModel.TYPE;
    }

    @Override
    public String getDisplayType() {
        return "Torii: recovery code";
    }

    @Override
    public String getHelpText() {
        return "Keycloak's recovery code form, with wrong entries counted over all methods";
    }
}
