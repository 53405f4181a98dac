package io.torii.tests.admin;

import io.torii.tests.web.Totp;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Methods that an account has, written as Keycloak stores them, each after those that are there. */
public final class Registered {
    private final Admin admin;
    private final String path;
    private final Optional<Instant> since;

    public Registered(Admin admin, TestUser user) {
        this(admin, "/" + user.realm() + "/users/" + user.id(), Optional.empty());
    }

    private Registered(Admin admin, String path, Optional<Instant> since) {
        this.admin = admin;
        this.path = path;
        this.since = since;
    }

    /** As if they had been registered then. */
    public Registered since(Instant instant) {
        return new Registered(admin, path, Optional.of(instant));
    }

    public Totp app(String label) {
        var secret = UUID.randomUUID().toString().substring(0, 20);
        add(
                "otp",
                label,
                Map.of("subType", "totp", "digits", 6, "period", 30, "counter", 0, "algorithm", "HmacSHA1"),
                Map.of("value", secret));
        return new Totp(secret);
    }

    public String phone(String slot) {
        var number = TestRealm.newNumber();
        admin.put(path, Map.of("credentials", List.of(TestRealm.phone(slot, number))));
        return number;
    }

    /** A number that a list says is the user's, and that nobody has proven. */
    public String unproven(String slot) {
        var number = TestRealm.newNumber();
        var credential = new HashMap<>(TestRealm.phone(slot, number));
        credential.put("type", "torii-phone-unproven");
        credential.put("userLabel", slot);
        admin.put(path, Map.of("credentials", List.of(credential)));
        return number;
    }

    /** Recovery codes; the first of them is asked for first. */
    public List<String> codes() {
        var codes = List.of("AAAABBBBCCCC", "DDDDEEEEFFFF");
        var stored = List.of(code(1, codes.get(0)), code(2, codes.get(1)));
        add(
                "recovery-authn-codes",
                "",
                Map.of("algorithm", "SHA-512", "total", codes.size(), "remaining", codes.size()),
                Map.of("codes", stored));
        return codes;
    }

    /** A security key ({@code webauthn}) or a passkey ({@code webauthn-passwordless}). */
    public VirtualKey key(String type, String label) {
        var key = VirtualKey.make();
        add(type, label, key.stored(), Map.of());
        return key;
    }

    private void add(String type, String label, Map<String, Object> shown, Map<String, Object> secret) {
        var credential = new HashMap<String, Object>(Map.of(
                "type", type, "userLabel", label, "credentialData", Rest.text(shown), "secretData", Rest.text(secret)));
        since.ifPresent(instant -> credential.put("createdDate", instant.toEpochMilli()));
        admin.put(path, Map.of("credentials", List.of(credential)));
    }

    private static Map<String, Object> code(int number, String code) {
        try {
            var hash = MessageDigest.getInstance("SHA-512").digest(code.getBytes(StandardCharsets.UTF_8));
            return Map.of(
                    "number", number, "encodedHashedValue", Base64.getEncoder().encodeToString(hash));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
