package io.torii.actions.enrollment;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiRequiredActionFactory;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link SecurityInfo}. */
@AutoService(RequiredActionFactory.class)
public final class SecurityInfoFactory implements ToriiRequiredActionFactory {
    private static final SecurityInfo ACTION = new SecurityInfo();

    @Override
    public String getId() {
        return Providers.SECURITY_INFO;
    }

    @Override
    public String getDisplayText() {
        return "Torii: security info";
    }

    /** None: how old a sign-in may be is the gate's to say, not this setting's. */
    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return List.of();
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }
}
