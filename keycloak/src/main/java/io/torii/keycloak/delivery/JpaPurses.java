package io.torii.keycloak.delivery;

import io.torii.domain.delivery.PurseClaim;
import io.torii.domain.delivery.Spending;
import io.torii.domain.delivery.Thresholds;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.delivery.Purses;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ModelException;

/**
 * Purses as rows of {@code TORII_PURSE}. A payment is one transaction of guarded updates; a counter that does not exist
 * yet is inserted in another one first, where a second node's faster insert does no harm.
 */
public final class JpaPurses implements Purses {
    private static final int PURSES_OF_A_CLAIM = 8;

    private final OwnTransaction transaction;

    public JpaPurses(KeycloakSessionFactory factory) {
        transaction = new OwnTransaction(factory);
    }

    @Override
    public Spending claim(String realm, List<PurseClaim> claims, Thresholds alerts, Instant now) {
        for (var missing = 0; missing <= PURSES_OF_A_CLAIM; missing++) {
            var payment = transaction.getIf(Payment::stands, entities -> {
                var cashier = new Cashier(entities, realm, alerts, now);
                return cashier.pay(claims);
            });
            if (payment.missing().isEmpty()) {
                return payment.spending();
            }
            payment.missing().forEach(key -> insert(new PurseRow(realm, key, now)));
        }
        throw new IllegalStateException("purses vanish as fast as they are inserted");
    }

    private void insert(PurseRow row) {
        try {
            transaction.run(entities -> {
                entities.persist(row);
                entities.flush();
            });
        } catch (PersistenceException | ModelException faster) {
            var there = transaction.get(entities -> entities.find(PurseRow.class, row.id) != null);
            if (!there) {
                throw faster;
            }
        }
    }
}
