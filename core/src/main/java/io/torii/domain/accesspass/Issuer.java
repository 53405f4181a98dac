package io.torii.domain.accesspass;

import io.torii.domain.Subject;

/**
 * Who answers for a pass.
 *
 * @param kind of what kind
 * @param id the user id of a member of staff, or the alias of the identity provider, 1 to 255 characters
 */
public record Issuer(Kind kind, String id) {
    private static final int MOST = 255;

    public Issuer {
        if (id == null || id.isBlank() || id.length() > MOST) {
            throw new IllegalArgumentException("an issuer must have 1 to " + MOST + " characters");
        }
    }

    public static Issuer staff(String user) {
        return new Issuer(Kind.STAFF, user);
    }

    public static Issuer identity(String provider) {
        return new Issuer(Kind.IDENTITY, provider);
    }

    /** Nobody hands a pass to themselves. */
    public boolean is(Subject subject) {
        return kind == Kind.STAFF && id.equals(subject.user());
    }

    /** Of what kind. */
    public enum Kind {
        /** A person, whose user id it is. */
        STAFF,
        /** The service at which the owner has proven who they are. */
        IDENTITY
    }
}
