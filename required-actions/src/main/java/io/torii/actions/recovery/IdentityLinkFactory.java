package io.torii.actions.recovery;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import io.torii.keycloak.ToriiRequiredActionFactory;
import java.util.List;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Offers {@link IdentityLink}. */
@AutoService(RequiredActionFactory.class)
public final class IdentityLinkFactory implements ToriiRequiredActionFactory {
    private static final IdentityLink ACTION = new IdentityLink();

    @Override
    public String getId() {
        return Providers.IDENTITY_LINK;
    }

    @Override
    public String getDisplayText() {
        return "Torii: link with the identity service";
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
