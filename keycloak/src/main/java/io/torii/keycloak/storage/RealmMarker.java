package io.torii.keycloak.storage;

import org.keycloak.provider.Provider;

/**
 * A component that does nothing. A realm file whose flows name our authenticators imports silently where our jars are
 * missing, and then no login works; a component of unknown type stops the import and names this class (R73).
 */
public final class RealmMarker implements Provider {
    @Override
    public void close() {}
}
