package io.torii.tests.harness;

import com.google.auto.service.AutoService;
import io.torii.keycloak.ToriiRequiredActionFactory;
import io.torii.keycloak.incident.Incident;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** {@code harness-broken}: a step in which something happens that nobody foresaw. */
@AutoService(RequiredActionFactory.class)
public final class BrokenActionFactory implements ToriiRequiredActionFactory {
    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new Broken();
    }

    @Override
    public String getDisplayText() {
        return "Broken";
    }

    @Override
    public String getId() {
        return "harness-broken";
    }

    private static final class Broken implements RequiredActionProvider {
        @Override
        public InitiatedActionSupport initiatedActionSupport() {
            return InitiatedActionSupport.SUPPORTED;
        }

        @Override
        public void evaluateTriggers(RequiredActionContext context) {}

        @Override
        public void requiredActionChallenge(RequiredActionContext context) {
            Incident.contain(context, () -> {
                throw new IllegalStateException("what was typed: 123456");
            });
        }

        @Override
        public void processAction(RequiredActionContext context) {
            requiredActionChallenge(context);
        }

        @Override
        public void close() {}
    }
}
