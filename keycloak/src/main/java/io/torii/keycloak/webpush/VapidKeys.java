package io.torii.keycloak.webpush;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Seal;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.keys.MasterKeys;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** The application server keys of realms: made on first use, by one of all who ask at once. */
record VapidKeys(VapidRows rows, Keys masters) {
    private static final Logger LOG = Logger.getLogger(VapidKeys.class);
    /** Who comes too late looks at what the winner stored; only a row that changes at every look is given up. */
    private static final int LOOKS = 5;

    static VapidKeys of(KeycloakSession session) {
        var transaction = new OwnTransaction(session.getKeycloakSessionFactory());
        return new VapidKeys(new JpaVapidRows(transaction), MasterKeys.of(session));
    }

    /**
     * The realm's key. One that no master key of this server opens is lost, and another takes its place: phones subscribe
     * to that when their app is opened.
     */
    VapidKey of(String realm) {
        return Stream.generate(() -> look(realm))
                .limit(LOOKS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the push key of realm " + realm + " changes all the time"));
    }

    /** Seals the key of every realm that this server can open for exactly its own master keys; for its start (R44). */
    void renew() {
        rows.all().forEach(stored -> opened(stored, VapidSeal::exact));
    }

    /** Empty when another was faster. */
    private Optional<VapidKey> look(String realm) {
        var stored = rows.find(realm);
        // Nodes with an older master key may still run, so theirs stays in the row.
        return stored.flatMap(row -> opened(row, VapidSeal::current)).or(() -> drawn(realm, stored));
    }

    private Optional<VapidKey> opened(SealedKey stored, BiPredicate<VapidSeal, String> kept) {
        var seal = seal(stored.realm());
        var key = seal.open(stored.privateKey()).map(text -> new VapidKey(stored.publicKey(), text));
        // Whoever loses this race finds the same key sealed by another.
        key.filter(open -> !kept.test(seal, stored.privateKey()))
                .ifPresent(open -> rows.replace(stored, sealed(stored.realm(), open)));
        return key;
    }

    private Optional<VapidKey> drawn(String realm, Optional<SealedKey> lost) {
        var drawn = VapidKey.drawn();
        var next = sealed(realm, drawn);
        var won = lost.map(stored -> rows.replace(stored, next)).orElseGet(() -> rows.add(next));
        if (won && lost.isPresent()) {
            LOG.warnf("The master key that sealed the push key of realm %s is gone: a new one took its place", realm);
        }
        return won ? Optional.of(drawn) : Optional.empty();
    }

    private SealedKey sealed(String realm, VapidKey key) {
        return new SealedKey(realm, key.publicKey(), seal(realm).seal(key.privateKey()));
    }

    private VapidSeal seal(String realm) {
        return new VapidSeal(masters.of(realm, KeyPurpose.VAPID), () -> new SecureChance().bytes(Seal.NONCE_BYTES));
    }
}
