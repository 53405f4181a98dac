package io.torii.keycloak.trusted;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.keycloak.RealmCookie;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.keys.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * What a browser keeps of one account that its user trusts it with: the record's id, signed for the account and for the print
 * of what it had. With another password, method or address it is no signature, and nothing is looked up.
 */
record TrustCookie(KeycloakSession session, Subject subject) {
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int NAME_LENGTH = 16;
    private static final int PARTS = 2;

    /** The id of the record, if this browser has one for this account as it is now. */
    Optional<String> device(String print) {
        var parts = cookie().read().orElse("").split(":", -1);
        return parts.length == PARTS && signed(parts[0], print, parts[1]) ? Optional.of(parts[0]) : Optional.empty();
    }

    void write(TrustedDevice device) {
        cookie().write(device.id() + ":" + signature(keys().current(), device.id(), device.print()));
    }

    private boolean signed(String id, String print, String signature) {
        var shown = signature.getBytes(StandardCharsets.UTF_8);
        return keys().verifying()
                .anyMatch(key ->
                        MessageDigest.isEqual(signature(key, id, print).getBytes(StandardCharsets.UTF_8), shown));
    }

    private String signature(MacKey key, String id, String print) {
        return text(key.mac("device", subject.user(), id, print));
    }

    /** Each account has a cookie of its own, whose name does not say which. */
    private RealmCookie cookie() {
        var name = SingleUseKey.of("trust", List.of(subject.realm(), subject.user()));
        return new RealmCookie(session, "TORII_TRUST_" + name.substring(name.length() - NAME_LENGTH), "", LONGEST);
    }

    private KeyRing keys() {
        return MasterKeys.of(session).of(subject.realm(), KeyPurpose.TRUST);
    }

    private static String text(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
