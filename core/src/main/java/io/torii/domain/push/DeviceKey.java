package io.torii.domain.push;

import java.util.regex.Pattern;

/**
 * A device's public key: ECDSA on P-256, as the members of a JWK (RFC 7517). Only its form is looked at here; whether the
 * point is on the curve is seen where it verifies.
 *
 * @param kty always {@code EC}
 * @param crv always {@code P-256}
 * @param x 32 bytes in base64url
 * @param y 32 bytes in base64url
 */
public record DeviceKey(String kty, String crv, String x, String y) {
    private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9_-]{43}");

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
    }
}
