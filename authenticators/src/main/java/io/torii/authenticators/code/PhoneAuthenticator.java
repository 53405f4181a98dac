package io.torii.authenticators.code;

import io.torii.keycloak.phone.PhoneCredentialProvider;
import io.torii.keycloak.phone.PhoneCredentialProviderFactory;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.CredentialValidator;
import org.keycloak.credential.CredentialProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Second factor by a texted code. */
final class PhoneAuthenticator implements Authenticator, CredentialValidator<PhoneCredentialProvider> {
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        new Reception(context).receive(TextSignIn::show);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        new Reception(context).receive(TextSignIn::act);
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    /** True whenever a number is stored: one that cannot be read gets a page that says so, never a way past. */
    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return user.credentialManager()
                .isConfiguredFor(getCredentialProvider(session).getType());
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}

    @Override
    public PhoneCredentialProvider getCredentialProvider(KeycloakSession session) {
        return (PhoneCredentialProvider)
                session.getProvider(CredentialProvider.class, PhoneCredentialProviderFactory.ID);
    }
}
