package io.torii.tests.push;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A phone's key pair on P-256, or on another curve for phones that misbehave. */
public final class HandsetKey {
    private final String curve;
    private final KeyPair pair;

    private HandsetKey(String curve, String name) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(name));
            this.curve = curve;
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static HandsetKey make() {
        return new HandsetKey("P-256", "secp256r1");
    }

    static HandsetKey onP384() {
        return new HandsetKey("P-384", "secp384r1");
    }

    Map<String, Object> jwk() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var jwk = new LinkedHashMap<String, Object>();
        jwk.put("kty", "EC");
        jwk.put("crv", curve);
        jwk.put("x", coordinate(point.getAffineX()));
        jwk.put("y", coordinate(point.getAffineY()));
        return jwk;
    }

    /** RFC 7638. */
    String thumbprint() {
        var jwk = jwk();
        return sha256("{\"crv\":\"" + jwk.get("crv") + "\",\"kty\":\"EC\",\"x\":\"" + jwk.get("x") + "\",\"y\":\""
                + jwk.get("y") + "\"}");
    }

    /** Over these lines, joined as the protocol joins them. */
    String sign(String... lines) {
        try {
            var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(pair.getPrivate());
            signer.update(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return base64(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String sha256(String text) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 22 characters that nobody had before. */
    static String nonce() {
        var bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return base64(bytes);
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String coordinate(BigInteger number) {
        var size = curve.equals("P-256") ? 32 : 48;
        var bytes = number.toByteArray();
        var fixed = new byte[size];
        var length = Math.min(bytes.length, size);
        System.arraycopy(bytes, bytes.length - length, fixed, size - length, length);
        return base64(fixed);
    }
}
