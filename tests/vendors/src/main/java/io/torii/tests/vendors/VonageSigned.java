package io.torii.tests.vendors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** Vonage's webhooks with the signed token of "Verify webhooks": it covers the body, and not the address. */
final class VonageSigned {
    private VonageSigned() {}

    static Callback of(VonageAccount account, String url, String body, Instant issued) {
        var claims = Map.of(
                "iat", issued.getEpochSecond(),
                "jti", UUID.randomUUID().toString(),
                "iss", "Vonage",
                "payload_hash", sha256(body),
                "api_key", account.apiKey(),
                "application_id", account.applicationId());
        var token = VonageToken.hs256(claims, account.signatureSecret());
        var headers = Map.of("Content-Type", "application/json", VonageFake.SIGNATURE, "Bearer " + token);
        return new Callback(url, headers, Map.of(), body);
    }

    private static String sha256(String body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
