package io.torii.domain.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What a pick-up code is told by: HMAC-SHA-256 under a key outside the database, 43 characters of base64url. */
public record PickUpDigest(String value) {
    public PickUpDigest {
        if (value == null || !value.matches("[A-Za-z0-9_-]{43}")) {
            throw new IllegalArgumentException("a digest has 43 characters of base64url");
        }
    }

    /** In constant time. */
    public boolean matches(PickUpDigest other) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), other.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "PickUpDigest[redacted]";
    }
}
