package io.torii.keycloak.webpush;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Seal;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;

/** The application server keys of realms, in {@code TORII_VAPID}: made on first use, by one of all who ask at once. */
final class VapidKeys {
    private final OwnTransaction transaction;
    private final Keys masters;

    VapidKeys(KeycloakSession session) {
        transaction = new OwnTransaction(session.getKeycloakSessionFactory());
        masters = MasterKeys.of(session);
    }

    /**
     * The realm's key.
     *
     * @throws IllegalStateException when no master key of this server opens it: devices subscribed to it, so no other
     *     takes its place
     */
    VapidKey of(String realm) {
        return stored(realm).orElseGet(() -> made(realm));
    }

    private VapidKey made(String realm) {
        var drawn = VapidKey.drawn();
        var sealed = seal(realm).seal(drawn.privateKey(), new SecureChance().bytes(Seal.NONCE_BYTES));
        try {
            transaction.run(entities -> {
                entities.persist(new VapidRow(realm, drawn.publicKey(), sealed));
                entities.flush();
            });
            return drawn;
        } catch (ModelDuplicateException another) {
            return stored(realm).orElseThrow(() -> another);
        }
    }

    private Optional<VapidKey> stored(String realm) {
        return transaction.get(entities -> Optional.ofNullable(entities.find(VapidRow.class, realm))
                .map(row -> new VapidKey(
                        row.publicKey,
                        seal(realm)
                                .open(row.privateKey)
                                .orElseThrow(() -> new IllegalStateException(
                                        "the master key that sealed the push key of realm " + realm + " is gone")))));
    }

    private Seal seal(String realm) {
        return new Seal(masters.of(realm, KeyPurpose.VAPID));
    }
}
