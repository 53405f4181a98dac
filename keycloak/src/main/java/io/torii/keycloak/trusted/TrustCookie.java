package io.torii.keycloak.trusted;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.keycloak.RealmCookie;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.keys.MasterKeys;
import java.time.Duration;
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

    /** The id of the record, if this browser has one for this account as it is now. */
    Optional<String> device(String print) {
        return signed(print).in(cookie().read().orElse(""));
    }

    void write(TrustedDevice device) {
        cookie().write(signed(device.print()).of(device.id()));
    }

    private SignedId signed(String print) {
        var keys = MasterKeys.of(session).of(subject.realm(), KeyPurpose.TRUST);
        return new SignedId(keys, "device", subject.user(), print);
    }

    /** Each account has a cookie of its own, whose name does not say which. */
    private RealmCookie cookie() {
        var name = SingleUseKey.of("trust", List.of(subject.realm(), subject.user()));
        return new RealmCookie(session, "TORII_TRUST_" + name.substring(name.length() - NAME_LENGTH), "", LONGEST);
    }
}
