package io.torii.actions.accesspass;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiRequiredActionFactory;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link Registration}. */
@AutoService(RequiredActionFactory.class)
public final class RegistrationFactory implements ToriiRequiredActionFactory {
    private static final Registration ACTION = new Registration();

    @Override
    public String getId() {
        return Providers.REGISTRATION;
    }

    @Override
    public String getDisplayText() {
        return "Torii: registration with a pass";
    }

    /** None: its settings stand with the gate's. */
    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return List.of();
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }
}
