package io.torii.domain.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a token and its verifier share: 128 to 512 bits (RFC 4226, 4); nothing shows it. */
public final class TokenSeed {
    private static final int LEAST = 16;
    private static final int MOST = 64;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LETTER_BITS = 5;

    private final byte[] bytes;

    private TokenSeed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static TokenSeed of(byte[] bytes) {
        if (bytes.length < LEAST || bytes.length > MOST) {
            throw new IllegalArgumentException("a seed must have 16 to 64 bytes, had " + bytes.length);
        }
        return new TokenSeed(bytes.clone());
    }

    /**
     * Of Base32 (RFC 4648) in small or capital letters, with or without its padding; blanks are left out.
     *
     * @throws IllegalArgumentException for anything else, without showing it
     */
    public static TokenSeed parse(String base32) {
        var letters = base32.replace(" ", "").replaceFirst("=+$", "").toUpperCase(Locale.ROOT);
        var out = ByteBuffer.allocate(letters.length() * LETTER_BITS / Byte.SIZE);
        var held = 0;
        var bits = 0;
        for (var i = 0; i < letters.length(); i++) {
            var value = ALPHABET.indexOf(letters.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("a seed must be in Base32");
            }
            held = (held << LETTER_BITS | value) & 0xfff;
            bits += LETTER_BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                out.put((byte) (held >> bits));
            }
        }
        return of(out.array());
    }

    /** The bytes: for the verifier that keeps them and the store that seals them, nobody else. */
    public byte[] reveal() {
        return bytes.clone();
    }

    /** The code that such a token shows at this step or press (RFC 4226, 5.3). */
    String code(TokenMode mode, long moving) {
        try {
            var mac = Mac.getInstance(mode.hash().algorithm());
            mac.init(new SecretKeySpec(bytes, mode.hash().algorithm()));
            var sum =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(moving).array());
            var number = ByteBuffer.wrap(sum, sum[sum.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & Integer.MAX_VALUE;
            var figures = String.valueOf(number % (long) Math.pow(10, mode.digits()));
            return "0".repeat(mode.digits() - figures.length()) + figures;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC is part of every Java platform", e);
        }
    }

    /** Whether this is that code, in constant time. */
    boolean shows(TokenMode mode, long moving, String typed) {
        return MessageDigest.isEqual(
                code(mode, moving).getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenSeed that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "TokenSeed[redacted]";
    }
}
