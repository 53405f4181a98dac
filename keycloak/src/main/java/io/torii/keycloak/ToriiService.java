package io.torii.keycloak;

import org.keycloak.provider.Provider;

/** One of the services of a Torii room that a server configures: {@code spi-torii--<id>--<option>}. */
public interface ToriiService extends Provider {
    @Override
    default void close() {}
}
