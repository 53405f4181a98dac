package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProviderFactory;

/** {@code torii-gate} among the executors of client policies. */
@AutoService(ClientPolicyExecutorProviderFactory.class)
public final class TokenDoorFactory implements ClientPolicyExecutorProviderFactory {
    @Override
    public TokenDoor create(KeycloakSession session) {
        return new TokenDoor(session);
    }

    @Override
    public String getId() {
        return Providers.TOKEN_DOOR;
    }

    @Override
    public String getHelpText() {
        return "Refuses tokens to sessions without the second factor that is due";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
