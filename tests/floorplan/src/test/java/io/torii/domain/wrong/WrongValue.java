package io.torii.domain.wrong;

import io.torii.port.Clock;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Logger;

/** Everything that a value must not do. */
public final class WrongValue {
    private static final Logger LOGGER = Logger.getLogger("wrong");

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    public WrongValue(Clock clock) {
        this.clock = clock;
    }

    public String value() {
        LOGGER.fine("value");
        return "" + clock + Instant.now() + random + UUID.randomUUID() + System.nanoTime();
    }
}
