package io.torii.domain.code;

import io.torii.domain.MacKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The digits that travel to the user. Derived when they are needed, stored nowhere (R6). */
public final class OneTimeCode {
    private static final int NIBBLE = 0x0f;
    private static final int SIGN = 0x7fffffff;

    private final String digits;

    private OneTimeCode(String digits) {
        this.digits = digits;
    }

    /** The code of this challenge: HMAC-SHA-256 over all it is bound to, truncated as RFC 4226 §5.3 says. */
    public static OneTimeCode of(Challenge challenge, MacKey key) {
        var bound = challenge.bound();
        var mac = key.mac(
                challenge.id().value(),
                bound.subject().realm(),
                bound.subject().user(),
                bound.purpose().name(),
                bound.channel().name(),
                bound.target());
        return new OneTimeCode(truncate(mac, challenge.digits()));
    }

    /** A code of something else than a {@link Challenge}, of all that these fields bind it to. */
    public static OneTimeCode of(MacKey key, int digits, String... bound) {
        return new OneTimeCode(truncate(key.mac(bound), digits));
    }

    /** Compares in constant time. */
    public boolean matches(TypedCode typed) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.US_ASCII), typed.digits().getBytes(StandardCharsets.US_ASCII));
    }

    /** The digits themselves: for the words of a message, nobody else. */
    public String reveal() {
        return digits;
    }

    @Override
    public String toString() {
        return "OneTimeCode[redacted]";
    }

    private static String truncate(byte[] mac, int digits) {
        var offset = mac[mac.length - 1] & NIBBLE;
        var number = ByteBuffer.wrap(mac).getInt(offset) & SIGN;
        var modulus = Math.round(Math.pow(10, digits));
        return String.format("%0" + digits + "d", number % modulus);
    }
}
