package io.torii.domain.accesspass;

import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of a pass: a keyed digest bound to its account and to what the pass is for, so that it is worth nothing
 * beside another account, issuer, scope or term (R8).
 */
public final class PassDigest {
    private static final int BYTES = 32;
    private static final int SEALED = 7;

    private final byte[] bytes;

    private PassDigest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** That of what was typed, as if it were this pass of this account; of no pass, at the same cost, it is nobody's. */
    public static PassDigest of(MacKey key, Optional<AccessPass> pass, Subject subject, String typed) {
        var sealed = pass.map(AccessPass::sealed).orElseGet(() -> Collections.nCopies(SEALED, ""));
        var parts = Stream.of(List.of("pass"), sealed, List.of(subject.realm(), subject.user(), typed));
        return new PassDigest(key.mac(parts.flatMap(List::stream).toArray(String[]::new)));
    }

    /**
     * One that was {@linkplain #stored stored}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static PassDigest parse(String stored) {
        var bytes = Base64.getUrlDecoder().decode(stored);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a digest must have " + BYTES + " bytes, had " + bytes.length);
        }
        return new PassDigest(bytes);
    }

    public String stored() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** In constant time. */
    public boolean matches(PassDigest other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassDigest that && matches(that);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "PassDigest[redacted]";
    }
}
