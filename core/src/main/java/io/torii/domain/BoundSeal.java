package io.torii.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals bytes with AES-256-GCM (NIST SP 800-38D) for one place: what is copied elsewhere does not open there. */
public final class BoundSeal {
    /** As many fresh random bytes go into every sealing. */
    public static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private final KeyRing ring;

    public BoundSeal(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * Nonce, then cipher text and tag.
     *
     * @param bound what it is for; goes into the tag and not into the result
     */
    public byte[] seal(byte[] plain, byte[] nonce, List<String> bound) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("the nonce must have 12 bytes, had " + nonce.length);
        }
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, ring.current(), nonce, bound).doFinal(plain);
            var both = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, both, nonce.length, sealed.length);
            return both;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java platform", e);
        }
    }

    /** The bytes; empty when no key of the ring sealed this for that. */
    public Optional<byte[]> open(byte[] sealed, List<String> bound) {
        return ring.verifying()
                .flatMap(key -> open(key, sealed, bound).stream())
                .findFirst();
    }

    /** The same for the current key; empty where that has sealed it already, and where no key of the ring has. */
    public Optional<byte[]> renewed(byte[] sealed, byte[] nonce, List<String> bound) {
        return open(ring.current(), sealed, bound).isPresent()
                ? Optional.empty()
                : open(sealed, bound).map(plain -> seal(plain, nonce, bound));
    }

    private static Optional<byte[]> open(MacKey key, byte[] sealed, List<String> bound) {
        if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            // Java's cipher answers what is shorter than its tag with a ProviderException.
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, bound)
                    .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, MacKey key, byte[] nonce, List<String> bound)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key.mac("seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        for (var field : bound) {
            // Each with its length before it, so that no two lists of fields are the same bytes.
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            cipher.updateAAD(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            cipher.updateAAD(bytes);
        }
        return cipher;
    }
}
