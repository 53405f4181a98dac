package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiAuthenticatorFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;

/** {@code torii-gate}: the first execution of the conditional second factor. */
@AutoService(AuthenticatorFactory.class)
public final class GateConditionFactory implements ToriiAuthenticatorFactory, ConditionalAuthenticatorFactory {
    private static final GateCondition CONDITION = new GateCondition();

    @Override
    public Authenticator create(KeycloakSession session) {
        return CONDITION;
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return CONDITION;
    }

    @Override
    public String getId() {
        return Providers.GATE;
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public String getDisplayType() {
        return "Torii: gate";
    }

    @Override
    public String getHelpText() {
        return "Decides at every sign-in whether a second factor is asked for; the first execution of its sub-flow";
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }
}
