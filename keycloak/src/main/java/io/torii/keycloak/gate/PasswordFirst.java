package io.torii.keycloak.gate;

import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Whether somebody typed the account's password to get here: no session, provider or passkey came first. */
public record PasswordFirst(AuthenticationSessionModel signIn) {
    public boolean typed() {
        return !Boolean.parseBoolean(signIn.getAuthNote(AuthenticationManager.SSO_AUTH))
                && !BrokeredSignIn.begun(signIn)
                && !AuthenticatorUtil.getAuthnCredentials(signIn).contains(WebAuthnCredentialModel.TYPE_PASSWORDLESS);
    }
}
