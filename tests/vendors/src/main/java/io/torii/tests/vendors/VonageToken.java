package io.torii.tests.vendors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** JSON Web Tokens (RFC 7519) in the two forms Vonage uses, made and read without any library of the product's. */
final class VonageToken {
    private VonageToken() {}

    /** The claims of a token that the application's key has signed; empty when it has not. */
    static Map<String, Object> readRs256(String token, PublicKey key) {
        var parts = token.split("\\.", -1);
        if (parts.length != 3 || !"RS256".equals(Json.read(text(parts[0])).get("alg"))) {
            return Map.of();
        }
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(bytes(parts[2])) ? Json.read(text(parts[1])) : Map.of();
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return Map.of();
        }
    }

    static String hs256(Map<String, ?> claims, String secret) {
        var head = base64(Json.object(Map.of("alg", "HS256", "typ", "JWT")).getBytes(StandardCharsets.UTF_8));
        var signed = head + "." + base64(Json.object(claims).getBytes(StandardCharsets.UTF_8));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + base64(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static String text(String base64) {
        try {
            return new String(bytes(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
