package io.torii.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key for HMAC-SHA-256 (RFC 2104). */
public final class MacKey {
    public static final int BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private MacKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * A key of exactly these bytes.
     *
     * @throws IllegalArgumentException unless there are 32
     */
    public static MacKey of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key must have 32 bytes, had " + bytes.length);
        }
        return new MacKey(new SecretKeySpec(bytes, ALGORITHM));
    }

    /** The 32 byte code of the fields. Each goes in with its length before it, so no two lists of fields collide. */
    public byte[] mac(String... fields) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (var field : fields) {
                var bytes = field.getBytes(StandardCharsets.UTF_8);
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java platform", e);
        }
    }

    /** The key of a narrower use, itself 32 bytes. */
    public MacKey derive(KeyPurpose purpose, String realm) {
        return of(mac("torii", purpose.name(), realm));
    }

    @Override
    public String toString() {
        return "MacKey[redacted]";
    }
}
