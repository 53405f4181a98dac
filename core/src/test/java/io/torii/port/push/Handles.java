package io.torii.port.push;

import java.security.SecureRandom;
import java.util.Base64;

/** Handles as a server draws them: 22 characters of base64url. */
final class Handles {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Handles() {}

    static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
