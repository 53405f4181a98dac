package io.torii.keycloak;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSessionFactory;

/** What all event listeners of Torii have in common: they listen in every realm, whether or not it has named them. */
public interface ToriiListenerFactory extends EventListenerProviderFactory {
    @Override
    default boolean isGlobal() {
        return true;
    }

    @Override
    default void init(Config.Scope config) {}

    @Override
    default void postInit(KeycloakSessionFactory factory) {}

    @Override
    default void close() {}
}
