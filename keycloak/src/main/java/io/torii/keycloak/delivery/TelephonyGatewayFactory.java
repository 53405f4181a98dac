package io.torii.keycloak.delivery;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;

/**
 * Makes the gateways of one vendor. {@link #create(KeycloakSession)} reads the session's realm for overrides, so it is
 * called within a session; what it returns outlives that session.
 */
public interface TelephonyGatewayFactory extends ProviderFactory<TelephonyGateway> {
    @Override
    default void init(Config.Scope config) {}

    @Override
    default void postInit(KeycloakSessionFactory factory) {}

    @Override
    default void close() {}
}
