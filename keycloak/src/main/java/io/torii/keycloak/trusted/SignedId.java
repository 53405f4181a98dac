package io.torii.keycloak.trusted;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

/**
 * The id of a trusted browser's record where others could write one: signed for one use, one user and what else it is bound
 * to, in one realm.
 *
 * @param keys of the realm
 * @param bound the account's print, or the session
 */
record SignedId(KeyRing keys, String use, String user, String bound) {
    private static final int PARTS = 2;

    String of(String id) {
        return id + ":" + signature(keys.current(), id);
    }

    /** The id, if it was signed for exactly this. */
    Optional<String> in(String text) {
        var parts = text.split(":", -1);
        return parts.length == PARTS && signed(parts[0], parts[1]) ? Optional.of(parts[0]) : Optional.empty();
    }

    private boolean signed(String id, String signature) {
        var shown = signature.getBytes(StandardCharsets.UTF_8);
        return keys.verifying()
                .anyMatch(key -> MessageDigest.isEqual(signature(key, id).getBytes(StandardCharsets.UTF_8), shown));
    }

    private String signature(MacKey key, String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(use, user, bound, id));
    }
}
