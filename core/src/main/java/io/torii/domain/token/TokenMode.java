package io.torii.domain.token;

/**
 * How a token makes its codes.
 *
 * @param kind by time (RFC 6238) or by counting its presses (RFC 4226)
 * @param hash under which
 * @param digits 6 or 8
 * @param step 30 or 60 s by time, 0 by presses
 */
public record TokenMode(Kind kind, Hash hash, int digits, int step) {
    public TokenMode {
        if (digits != 6 && digits != 8) {
            throw new IllegalArgumentException("digits must be 6 or 8, was " + digits);
        }
        var stepped = kind == Kind.TOTP ? step == 30 || step == 60 : step == 0;
        if (!stepped) {
            throw new IllegalArgumentException("step must be 30 or 60 by time and 0 by presses, was " + step);
        }
    }

    /** What moves from code to code. */
    public enum Kind {
        TOTP,
        HOTP
    }

    /** The hashes of tokens, and of apps. */
    public enum Hash {
        SHA1("HmacSHA1"),
        SHA256("HmacSHA256"),
        /** No token is imported with it; an app may have it. */
        SHA512("HmacSHA512");

        private final String algorithm;

        Hash(String algorithm) {
            this.algorithm = algorithm;
        }

        /** Java's name, which is Keycloak's too. */
        public String algorithm() {
            return algorithm;
        }
    }
}
