package io.torii.keycloak.webpush;

import io.torii.keycloak.storage.OwnTransaction;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.ModelDuplicateException;

/** The rows of {@code TORII_VAPID}. */
record JpaVapidRows(OwnTransaction transaction) implements VapidRows {
    @Override
    public Optional<SealedKey> find(String realm) {
        return transaction.get(entities ->
                Optional.ofNullable(entities.find(VapidRow.class, realm)).map(VapidRow::key));
    }

    @Override
    public List<SealedKey> all() {
        return transaction.get(entities -> entities.createQuery("select r from VapidRow r", VapidRow.class)
                .getResultStream()
                .map(VapidRow::key)
                .toList());
    }

    @Override
    public boolean add(SealedKey first) {
        try {
            transaction.run(entities -> {
                entities.persist(new VapidRow(first));
                entities.flush();
            });
            return true;
        } catch (ModelDuplicateException another) {
            return false;
        }
    }

    @Override
    public boolean replace(SealedKey stored, SealedKey next) {
        return transaction.get(entities -> entities.createQuery(
                                "update VapidRow r set r.publicKey = :publicKey, r.privateKey = :privateKey"
                                        + " where r.realm = :realm and r.publicKey = :oldPublicKey and r.privateKey = :oldPrivateKey")
                        .setParameter("publicKey", next.publicKey())
                        .setParameter("privateKey", next.privateKey())
                        .setParameter("realm", stored.realm())
                        .setParameter("oldPublicKey", stored.publicKey())
                        .setParameter("oldPrivateKey", stored.privateKey())
                        .executeUpdate())
                == 1;
    }
}
