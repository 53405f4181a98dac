package io.torii.keycloak.webpush;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * A key pair on P-256.
 *
 * @param publicKey the 65 bytes of its uncompressed point, in base64url
 * @param privateKey PKCS 8, in base64url
 */
record VapidKey(String publicKey, String privateKey) {
    private static final int COORDINATE = 32;

    static VapidKey drawn() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var text = Base64.getUrlEncoder().withoutPadding();
            return new VapidKey(
                    text.encodeToString(point((ECPublicKey) pair.getPublic())),
                    text.encodeToString(pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("P-256 is part of every Java platform", e);
        }
    }

    ECPrivateKey signing() {
        try {
            var encoded = Base64.getUrlDecoder().decode(privateKey);
            return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the realm's push key is none", e);
        }
    }

    byte[] point() {
        return Base64.getUrlDecoder().decode(publicKey);
    }

    private static byte[] point(ECPublicKey key) {
        var point = new byte[1 + 2 * COORDINATE];
        point[0] = 4;
        fill(point, 1, key.getW().getAffineX().toByteArray());
        fill(point, 1 + COORDINATE, key.getW().getAffineY().toByteArray());
        return point;
    }

    /** Without the sign byte that a large number begins with, and right-aligned. */
    private static void fill(byte[] point, int at, byte[] number) {
        var from = Math.max(0, number.length - COORDINATE);
        var length = number.length - from;
        System.arraycopy(number, from, point, at + COORDINATE - length, length);
    }

    @Override
    public String toString() {
        return "VapidKey[redacted]";
    }
}
