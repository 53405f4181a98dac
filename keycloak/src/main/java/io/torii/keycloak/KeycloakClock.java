package io.torii.keycloak;

import io.torii.port.Clock;
import java.time.Instant;
import org.keycloak.common.util.Time;

/** Keycloak's clock with its offset, so that tests move time instead of sleeping. */
public final class KeycloakClock implements Clock {
    @Override
    public Instant now() {
        return Instant.ofEpochSecond(Time.currentTimeSeconds());
    }
}
