package io.torii.domain.push;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a device to its realm. It holds the id of its user, so that the user is found before anything is verified, and
 * 128 random bits.
 */
public record DeviceId(String value) {
    /** Of another form a federated id is an error to Keycloak, which looks for the directory in it. */
    private static final Pattern USER = Pattern.compile("(?=.{1,255}$)((?!f:)[^\\p{Cc}]+|f:[^:\\p{Cc}]+:[^\\p{Cc}]+)");

    public DeviceId {
        if (value == null || !value.matches("[A-Za-z0-9._-]{1,400}")) {
            throw new IllegalArgumentException("a device id has at most 400 characters of A-Z a-z 0-9 . _ -");
        }
    }

    /**
     * A new one.
     *
     * @param handle 22 characters of base64url, drawn at random
     */
    public static DeviceId of(String user, String handle) {
        var owner = Base64.getUrlEncoder().withoutPadding().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return new DeviceId(owner + "." + handle);
    }

    /** Keycloak's id of the user whom it claims to belong to; empty when it claims nothing readable. */
    public Optional<String> user() {
        var end = value.indexOf('.');
        return end < 1 ? Optional.empty() : decoded(value.substring(0, end));
    }

    /** Of a form that ids of users have: databases refuse a control with an error. */
    private static Optional<String> decoded(String owner) {
        try {
            var user = new String(Base64.getUrlDecoder().decode(owner), StandardCharsets.UTF_8);
            return Optional.of(user).filter(id -> USER.matcher(id).matches() && !id.isBlank());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
