package io.torii.domain.recovery;

/**
 * Who somebody is at an identity provider: {@code iss} and {@code sub} of OpenID Connect Core 1.0, section 2, compared
 * letter by letter.
 *
 * @param issuer 1 to 255 characters
 * @param subject 1 to 255 characters, which is the standard's own limit
 */
public record Identity(String issuer, String subject) {
    private static final int MOST = 255;

    public Identity {
        require(issuer, "issuer");
        require(subject, "subject");
    }

    private static void require(String value, String name) {
        if (value == null || value.isBlank() || value.length() > MOST) {
            throw new IllegalArgumentException(name + " must have 1 to " + MOST + " characters");
        }
    }

    /** The subject names a person to the provider, which is nobody's else business. */
    @Override
    public String toString() {
        return "Identity[" + issuer + ", redacted]";
    }
}
