package io.torii.authenticators.code;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import io.torii.keycloak.phone.PhoneCredential;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Offers {@link PhoneAuthenticator} to authentication flows. */
@AutoService(AuthenticatorFactory.class)
public final class PhoneAuthenticatorFactory implements ToriiAuthenticatorFactory {
    private static final PhoneAuthenticator AUTHENTICATOR = new PhoneAuthenticator();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.PHONE;
    }

    /** Equal to the credential type: the account console, levels and step-up for actions go by it. */
    @Override
    public String getReferenceCategory() {
        return PhoneCredential.TYPE;
    }

    @Override
    public String getDisplayType() {
        return "Torii: texted code";
    }

    @Override
    public String getHelpText() {
        return "Asks for a one-time code that is texted to one of the user's proven numbers";
    }
}
