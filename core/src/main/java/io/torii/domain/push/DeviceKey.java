package io.torii.domain.push;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A device's public key as the JWK of the authenticator protocol: ECDSA on P-256.
 *
 * @param kty always {@code EC}
 * @param crv always {@code P-256}
 * @param x 32 bytes in base64url
 * @param y 32 bytes in base64url
 */
public record DeviceKey(String kty, String crv, String x, String y) {
    /** The last character holds bits that no byte needs; RFC 4648, 3.5: where one is set, it is another's text. */
    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9_-]{85}[AQgw]");
    private static final int NUMBER_BYTES = 32;
    private static final ECParameterSpec P256 = curve();

    public DeviceKey {
        if (!"EC".equals(kty) || !"P-256".equals(crv)) {
            throw new IllegalArgumentException("a device's key is EC on P-256");
        }
        if (x == null
                || y == null
                || !COORDINATE.matcher(x).matches()
                || !COORDINATE.matcher(y).matches()) {
            throw new IllegalArgumentException("a coordinate has 43 characters of base64url");
        }
        if (!onCurve(point(x, y))) {
            throw new IllegalArgumentException("a device's key is a point of P-256");
        }
    }

    /**
     * Whether this key signed the text: SHA-256 with ECDSA, 64 bytes r‖s in base64url.
     *
     * @param signature as it came; anything that is none does not verify
     */
    public boolean verifies(String text, String signature) {
        if (signature == null || !SIGNATURE.matcher(signature).matches()) {
            return false;
        }
        var bytes = Base64.getUrlDecoder().decode(signature);
        try {
            var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
            verifier.initVerify(key());
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return within(bytes, 0) && within(bytes, NUMBER_BYTES) && verifier.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The thumbprint of RFC 7638 with SHA-256, 43 characters of base64url. */
    public String thumbprint() {
        var json = "{\"crv\":\"" + crv + "\",\"kty\":\"" + kty + "\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** SEC 1, 4.1.4: r and s are 1 to n - 1. JDK 17 before 17.0.3 takes zeros for anybody's (CVE-2022-21449). */
    private static boolean within(byte[] signature, int at) {
        var number = new BigInteger(1, Arrays.copyOfRange(signature, at, at + NUMBER_BYTES));
        return number.signum() > 0 && number.compareTo(P256.getOrder()) < 0;
    }

    private PublicKey key() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point(x, y), P256));
    }

    private static ECPoint point(String x, String y) {
        return new ECPoint(coordinate(x), coordinate(y));
    }

    private static BigInteger coordinate(String text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(text));
    }

    /** SEC 1, 3.2.2.1: JDK 17 does not look. */
    private static boolean onCurve(ECPoint point) {
        var prime = ((ECFieldFp) P256.getCurve().getField()).getP();
        if (point.getAffineX().compareTo(prime) >= 0 || point.getAffineY().compareTo(prime) >= 0) {
            return false;
        }
        var x = point.getAffineX();
        var right = x.pow(3)
                .add(P256.getCurve().getA().multiply(x))
                .add(P256.getCurve().getB())
                .mod(prime);
        return point.getAffineY().pow(2).mod(prime).equals(right);
    }

    private static ECParameterSpec curve() {
        try {
            var parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("P-256 is part of every Java platform", e);
        }
    }
}
