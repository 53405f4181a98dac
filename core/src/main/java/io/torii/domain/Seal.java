package io.torii.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals a short text with AES-256-GCM (NIST SP 800-38D) under the keys of a ring. */
public final class Seal {
    /** As many fresh random bytes go into every sealing. */
    public static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final KeyRing ring;

    public Seal(KeyRing ring) {
        this.ring = ring;
    }

    /** The sealed text in base64url: nonce, then cipher text and tag. */
    public String seal(String text, byte[] nonce) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("the nonce must have 12 bytes, had " + nonce.length);
        }
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, ring.current(), nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            var both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /** The text; empty when no key of the ring sealed this. */
    public Optional<String> open(String sealed) {
        return ring.verifying().flatMap(key -> open(sealed, key).stream()).findFirst();
    }

    private static Optional<String> open(String sealed, MacKey key) {
        try {
            var both = Base64.getUrlDecoder().decode(sealed);
            if (both.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
                // Java's cipher answers what is shorter than its tag with a ProviderException.
                return Optional.empty();
            }
            var nonce = Arrays.copyOf(both, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, MacKey key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key.mac("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
