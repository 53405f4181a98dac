package io.torii.port;

import java.util.Base64;

/** Randomness of cryptographic quality. */
@FunctionalInterface
public interface Chance {
    int HANDLE_BYTES = 16;

    /** As many fresh random bytes as asked for, at least 1. */
    byte[] bytes(int count);

    /** A handle that nobody guesses: 128 bits as 22 characters of base64url without padding. */
    default String handle() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(HANDLE_BYTES));
    }
}
