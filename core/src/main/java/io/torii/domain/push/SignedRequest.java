package io.torii.domain.push;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request of a device with what it proves itself by, all of it as it came.
 *
 * @param device the device id that it claims
 * @param proof its three other headers
 * @param content what was asked
 */
public record SignedRequest(String device, Proof proof, Content content) {
    private static final Pattern TIME = Pattern.compile("[0-9]{1,12}");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{22}");

    /** Whether each header is there and has its form. */
    public boolean complete() {
        return device != null
                && proof.signature() != null
                && matches(TIME, proof.time())
                && matches(NONCE, proof.nonce());
    }

    /** The device id; empty when it has not the form of one. */
    public Optional<DeviceId> id() {
        try {
            return Optional.of(new DeviceId(device));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How far the device's clock is off, to either side; of a complete request only. */
    public Duration skew(Instant now) {
        return Duration.between(Instant.ofEpochSecond(Long.parseLong(proof.time())), now)
                .abs();
    }

    /** Whether this key signed it for this realm. */
    public boolean signedBy(DeviceKey key, String realm) {
        var text = String.join(
                "\n",
                "torii-request-v1",
                realm,
                content.method(),
                content.path(),
                content.digest(),
                device,
                proof.nonce(),
                proof.time());
        return key.verifies(text, proof.signature());
    }

    private static boolean matches(Pattern form, String text) {
        return text != null && form.matcher(text).matches();
    }

    /**
     * The headers beside the device id.
     *
     * @param time whole seconds since 1970 by the device's clock
     * @param nonce 22 characters of base64url
     * @param signature 64 bytes r‖s in base64url
     */
    public record Proof(String time, String nonce, String signature) {}

    /**
     * What is asked.
     *
     * @param method in capitals
     * @param path without the prefix of the interface
     * @param digest SHA-256 of the body's bytes in base64url
     */
    public record Content(String method, String path, String digest) {
        public static Content of(String method, String path, byte[] body) {
            return new Content(method, path, sha256(body));
        }

        private static String sha256(byte[] body) {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(body);
                return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("SHA-256 is part of every Java platform", e);
            }
        }
    }
}
