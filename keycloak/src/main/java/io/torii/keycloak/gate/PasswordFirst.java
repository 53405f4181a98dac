package io.torii.keycloak.gate;

import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Whether somebody typed the account's password to get here, and it was right: no session, provider or passkey came first,
 * and no link of a mail, by which a forgotten one is replaced.
 */
public record PasswordFirst(AuthenticationSessionModel signIn) {
    public boolean typed() {
        return !Boolean.parseBoolean(signIn.getAuthNote(AuthenticationManager.SSO_AUTH))
                && !BrokeredSignIn.begun(signIn)
                && AuthenticatorUtil.getAuthnCredentials(signIn).contains(PasswordCredentialModel.TYPE);
    }
}
