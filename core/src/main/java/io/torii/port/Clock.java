package io.torii.port;

import java.time.Instant;

/** The present instant, to the second, the same clock that Keycloak judges its own lifetimes by. */
@FunctionalInterface
public interface Clock {
    Instant now();
}
