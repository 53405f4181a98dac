package io.torii.tests.admin;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A WebAuthn credential of which the test has the private half, to put into a browser's virtual authenticator. */
public record VirtualKey(String id, KeyPair pair) {
    static VirtualKey make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new VirtualKey(UUID.randomUUID().toString(), generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its id as the browser's debugging interface takes it. */
    public String base64Id() {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII));
    }

    /** PKCS #8, likewise. */
    public String base64Private() {
        return Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
    }

    /** What a browser posts when its user verifies with this key (WebAuthn level 3, 6.3.3). */
    public Map<String, String> assertion(String challenge, URI server, String user) {
        var said = ("{\"type\":\"webauthn.get\",\"challenge\":\"" + challenge + "\",\"origin\":\"http://"
                        + server.getAuthority() + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
        // The flags of user presence and user verification, and a counter that is not used.
        var seen = concat(sha256(server.getHost().getBytes(StandardCharsets.UTF_8)), new byte[] {5, 0, 0, 0, 0});
        return Map.of(
                "credentialId", url(id.getBytes(StandardCharsets.US_ASCII)),
                "clientDataJSON", url(said),
                "authenticatorData", url(seen),
                "signature", url(signed(concat(seen, sha256(said)))),
                "userHandle", url(user.getBytes(StandardCharsets.UTF_8)),
                "error", "");
    }

    private byte[] signed(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Map<String, Object> stored() {
        return Map.of(
                "aaguid",
                "00000000-0000-0000-0000-000000000000",
                "credentialId",
                base64Id(),
                "counter",
                0,
                "credentialPublicKey",
                Base64.getUrlEncoder().withoutPadding().encodeToString(cose()),
                "attestationStatementFormat",
                "none",
                "transports",
                List.of("usb"));
    }

    /** RFC 9053, 7.1: an EC2 key for ES256 on P-256, as CBOR. */
    private byte[] cose() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        out.writeBytes(coordinate(point.getAffineX()));
        out.writeBytes(new byte[] {0x22, 0x58, 0x20});
        out.writeBytes(coordinate(point.getAffineY()));
        return out.toByteArray();
    }

    private static byte[] coordinate(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }
}
