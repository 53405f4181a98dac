package io.torii.authenticators.verify;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import io.torii.keycloak.phone.PhoneCredential;
import io.torii.keycloak.push.PushCredential;
import java.util.Set;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** {@code torii-verify}: the one step that asks for a second factor, by whichever method the user has. */
@AutoService(AuthenticatorFactory.class)
public final class VerifyFactory implements ToriiAuthenticatorFactory {
    private static final Verify AUTHENTICATOR = new Verify();

    @Override
    public Authenticator create(KeycloakSession session) {
        return AUTHENTICATOR;
    }

    @Override
    public String getId() {
        return Providers.VERIFY;
    }

    /** Keycloak counts failures of the categories it knows, so it hears of all of ours as of its one-time codes. */
    @Override
    public String getReferenceCategory() {
        return OTPCredentialModel.TYPE;
    }

    /** The account console lists what some flow can ask for. */
    @Override
    public Set<String> getOptionalReferenceCategories(KeycloakSession session) {
        return Set.of(
                PhoneCredential.TYPE,
                PushCredential.TYPE,
                WebAuthnCredentialModel.TYPE_TWOFACTOR,
                WebAuthnCredentialModel.TYPE_PASSWORDLESS,
                RecoveryAuthnCodesCredentialModel.TYPE);
    }

    @Override
    public String getDisplayType() {
        return "Torii: verify";
    }

    @Override
    public String getHelpText() {
        return "Asks for the user's default method and lets the user choose another: number matching, texted code, app, key, passkey";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
