package io.torii.keycloak.setup;

import java.util.List;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Reads the flows of a realm. */
record Steps(KeycloakSession session, RealmModel realm) {
    /** Of the flow with this id; no flow has no steps. */
    Level of(String flow) {
        return of(flow == null ? null : realm.getAuthenticationFlowById(flow));
    }

    Level of(AuthenticationFlowModel flow) {
        return new Level(
                flow == null
                        ? List.of()
                        : realm.getAuthenticationExecutionsStream(flow.getId())
                                .map(this::step)
                                .toList());
    }

    private Step step(AuthenticationExecutionModel execution) {
        if (execution.isAuthenticatorFlow()) {
            return new Step.SubFlow(execution.getRequirement(), of(execution.getFlowId()));
        }
        var authenticator = String.valueOf(execution.getAuthenticator());
        return condition(authenticator)
                ? new Step.Condition(execution.getRequirement(), authenticator)
                : new Step.Single(execution.getRequirement(), authenticator);
    }

    private boolean condition(String authenticator) {
        return session.getKeycloakSessionFactory().getProviderFactory(Authenticator.class, authenticator)
                instanceof ConditionalAuthenticatorFactory;
    }
}
