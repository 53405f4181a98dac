package io.torii.actions.phone;

import io.torii.keycloak.phone.PhoneCredential;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Registers a number and proves it by a code that is texted to it. As a {@link CredentialRegistrator} it makes Keycloak
 * ask for the second factor first whenever the user has one.
 */
final class RegisterPhone implements RequiredActionProvider, CredentialRegistrator {
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public String getCredentialType(KeycloakSession session, AuthenticationSessionModel signIn) {
        return PhoneCredential.TYPE;
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

    @Override
    public void close() {}
}
