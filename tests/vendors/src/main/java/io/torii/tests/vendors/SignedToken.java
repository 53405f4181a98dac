package io.torii.tests.vendors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes JSON Web Tokens (RFC 7519) with one RSA key, rightly and wrongly. */
final class SignedToken {
    private static final String KEY = "key-1";

    private final KeyPair own;
    private final KeyPair other;

    private SignedToken(KeyPair own, KeyPair other) {
        this.own = own;
        this.other = other;
    }

    static SignedToken fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SignedToken(generator.generateKeyPair(), generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key set (RFC 7517). */
    Map<String, Object> published() {
        var key = (RSAPublicKey) own.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "kid",
                        KEY,
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "n",
                        unsigned(key.getModulus().toByteArray()),
                        "e",
                        unsigned(key.getPublicExponent().toByteArray()))));
    }

    String signed(Map<String, Object> claims) {
        return rsa(claims, own.getPrivate());
    }

    String forged(Map<String, Object> claims, String how) {
        return switch (how) {
            case "other-key" -> rsa(claims, other.getPrivate());
            case "hmac" -> hmac(claims);
            case "none" -> content("none", claims) + ".";
            default -> throw new IllegalArgumentException(how);
        };
    }

    private static String rsa(Map<String, Object> claims, PrivateKey key) {
        try {
            var content = content("RS256", claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String hmac(Map<String, Object> claims) {
        try {
            var content = content("HS256", claims);
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(own.getPublic().getEncoded(), "HmacSHA256"));
            return content + "." + encoded(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(String algorithm, Map<String, Object> claims) {
        var header = Json.object(Map.of("alg", algorithm, "kid", KEY, "typ", "JWT"));
        return encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(Json.object(claims).getBytes(StandardCharsets.UTF_8));
    }

    private static String unsigned(byte[] number) {
        return encoded(number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
