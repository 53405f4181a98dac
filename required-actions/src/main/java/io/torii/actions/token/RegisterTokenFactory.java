package io.torii.actions.token;

import com.google.auto.service.AutoService;
import io.torii.actions.gate.Held;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiRequiredActionFactory;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link RegisterToken}; its settings stand with those of the gate. */
@AutoService(RequiredActionFactory.class)
public final class RegisterTokenFactory implements ToriiRequiredActionFactory {
    private static final Held ACTION = new Held(new RegisterToken());

    @Override
    public String getId() {
        return Providers.TOKEN_ACTION;
    }

    @Override
    public String getDisplayText() {
        return "Torii: activate a hardware token";
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return MAX_AUTH_AGE_CONFIG_PROPERTIES;
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }
}
