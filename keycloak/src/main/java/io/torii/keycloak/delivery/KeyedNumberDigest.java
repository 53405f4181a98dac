package io.torii.keycloak.delivery;

import io.torii.domain.KeyPurpose;
import io.torii.port.Keys;
import io.torii.port.delivery.NumberDigest;
import java.util.Base64;

/** HMAC-SHA-256 under the realm's ledger key; numbers hashed before a rotation of the master key are other numbers. */
public final class KeyedNumberDigest implements NumberDigest {
    private final Keys keys;

    public KeyedNumberDigest(Keys keys) {
        this.keys = keys;
    }

    @Override
    public String of(String realm, String digits) {
        var mac = keys.of(realm, KeyPurpose.LEDGER).current().mac("number", digits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
