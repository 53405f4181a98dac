package io.torii.keycloak;

import io.torii.port.Chance;
import java.security.SecureRandom;

/** The platform's secure randomness. */
public final class SecureChance implements Chance {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
