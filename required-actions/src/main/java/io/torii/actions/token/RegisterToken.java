package io.torii.actions.token;

import io.torii.keycloak.incident.Incident;
import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Proves a hardware token that staff have handed out, by the first code that its user types (R59). */
final class RegisterToken implements RequiredActionProvider, CredentialRegistrator {
    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public String getCredentialType(KeycloakSession session, AuthenticationSessionModel signIn) {
        return OTPCredentialModel.TYPE;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Incident.contain(context, () -> new Visit(context).show());
    }

    @Override
    public void processAction(RequiredActionContext context) {
        Incident.contain(context, () -> new Visit(context).act());
    }

    @Override
    public void close() {}
}
