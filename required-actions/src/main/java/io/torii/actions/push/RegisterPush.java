package io.torii.actions.push;

import io.torii.keycloak.push.PushCredential;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Registers a phone as Torii Authenticator and proves it by the first number match (R28). As a
 * {@link CredentialRegistrator} it makes Keycloak ask for the second factor first whenever the user has one.
 */
final class RegisterPush implements RequiredActionProvider, CredentialRegistrator {
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public String getCredentialType(KeycloakSession session, AuthenticationSessionModel signIn) {
        return PushCredential.TYPE;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        new Reception(context).show();
    }

    @Override
    public void processAction(RequiredActionContext context) {
        new Reception(context).act();
    }

    /** A code that somebody photographed is good for nothing then. */
    @Override
    public void initiatedActionCanceled(KeycloakSession session, AuthenticationSessionModel signIn) {
        new OwnOffer(new SignIn(session, signIn)).end();
        new Run(signIn).end();
    }

    @Override
    public void close() {}
}
