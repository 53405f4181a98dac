package io.torii.authenticators.gate;

import com.google.auto.service.AutoService;
import io.torii.keycloak.Providers;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.protocol.oidc.refresh.RefreshTokenProvider;
import org.keycloak.protocol.oidc.refresh.RefreshTokenProviderFactory;

/** {@code torii-gate} among the providers of refresh tokens, asked before Keycloak's own. */
@AutoService(RefreshTokenProviderFactory.class)
public final class RefreshDoorFactory implements RefreshTokenProviderFactory {
    @Override
    public RefreshTokenProvider create(KeycloakSession session) {
        return new RefreshDoor(session);
    }

    @Override
    public String getId() {
        return Providers.REFRESH_DOOR;
    }

    @Override
    public int order() {
        return 1_000;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
