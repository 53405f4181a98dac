package io.torii.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Words that no log, event or exception may show: a message with a code in it, a telephone number. */
public final class SecretText {
    private final String value;

    private SecretText(String value) {
        this.value = value;
    }

    public static SecretText of(String value) {
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("a secret must not be empty");
        }
        return new SecretText(value);
    }

    /** The words themselves: for the gateway that sends them and the store that keeps them, nobody else. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretText that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "SecretText[redacted]";
    }

    private byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
