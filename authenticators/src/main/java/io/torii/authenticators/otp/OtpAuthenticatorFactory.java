package io.torii.authenticators.otp;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;

/** Offers {@link OtpAuthenticator} to authentication flows. */
@AutoService(AuthenticatorFactory.class)
public final class OtpAuthenticatorFactory implements ToriiAuthenticatorFactory {
    private static final OtpAuthenticator AUTHENTICATOR = new OtpAuthenticator();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.OTP;
    }

    @Override
    public String getReferenceCategory() {
        return OTPCredentialModel.TYPE;
    }

    @Override
    public String getDisplayType() {
        return "Torii: code from an app or token";
    }

    @Override
    public String getHelpText() {
        return "Keycloak's one-time code form, with wrong entries counted over all methods";
    }
}
