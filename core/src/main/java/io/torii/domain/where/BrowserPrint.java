package io.torii.domain.where;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

/**
 * What is kept of a browser and an account: codes of 128 bits under the realm's key, so that whoever reads them learns
 * neither, and nobody else can make them.
 *
 * @param ring the realm's keys for browsers
 */
public record BrowserPrint(KeyRing ring, BrowserId browser) {
    private static final int BYTES = 16;
    private static final String ORIGIN = "origin";
    private static final String KNOWN = "known";

    /** Tells this browser from others of the account; another account's differs. */
    public String origin(Subject subject) {
        return code(ring.current(), ORIGIN, subject);
    }

    /** Says that this browser has verified a factor of the account. */
    String known(Subject subject) {
        return code(ring.current(), KNOWN, subject);
    }

    /** What says so by any key that still verifies. */
    Stream<String> everKnown(Subject subject) {
        return ring.verifying().map(key -> code(key, KNOWN, subject));
    }

    private String code(MacKey key, String what, Subject subject) {
        var code = key.mac(what, subject.realm(), subject.user(), browser.reveal());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, BYTES));
    }
}
