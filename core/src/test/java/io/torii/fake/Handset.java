package io.torii.fake;

import io.torii.domain.push.DeviceKey;
import io.torii.domain.push.DeviceLabel;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.Proposal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Optional;

/** A phone with a key of its own, made by the JDK. */
public final class Handset {
    private static final int COORDINATE_BYTES = 32;

    private final KeyPair keys;
    private final String label;

    public Handset(String label) {
        this.label = label;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public DeviceKey key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return new DeviceKey("EC", "P-256", coordinate(point.getAffineX()), coordinate(point.getAffineY()));
    }

    /** SHA-256 with ECDSA as 64 bytes r‖s in base64url. */
    public String sign(String text) {
        try {
            var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(keys.getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its answer to a meeting, in the realm of this name. */
    public Proposal answer(String realm, Meeting meeting) {
        var about = new Proposal.About(new DeviceLabel(label), new DeviceLabel("Test phone"));
        return new Proposal(key(), sign(meeting.text(realm, key())), about, Optional.empty(), "192.0.2.0/24");
    }

    private static String coordinate(BigInteger number) {
        var bytes = new byte[COORDINATE_BYTES];
        var given = number.toByteArray();
        var length = Math.min(given.length, COORDINATE_BYTES);
        System.arraycopy(given, given.length - length, bytes, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
