package io.torii.keycloak.incident;

import java.security.SecureRandom;

/**
 * What a user reads out to the help desk, and what staff search events and logs for: ten letters and digits, 49 random
 * bits, none of which looks like another.
 */
public record Reference(String value) {
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 10;

    /** The event detail that it stands under. */
    public static final String DETAIL = "torii_reference";

    public static Reference fresh() {
        var value = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, 30).forEach(index -> value.append(ALPHABET.charAt(index)));
        return new Reference(value.toString());
    }
}
