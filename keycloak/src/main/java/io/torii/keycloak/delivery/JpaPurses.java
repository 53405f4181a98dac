package io.torii.keycloak.delivery;

import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Spending;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import jakarta.persistence.EntityManager;
import java.util.function.Consumer;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Purses as rows of {@code TORII_PURSE}. A payment is one transaction of guarded updates, which inserts the counters that
 * do not exist yet; who was slower to insert one has paid nothing, and pays anew.
 */
final class JpaPurses {
    /** Counters of a claim: each can be lost to somebody faster once. */
    private static final int PURSES_OF_A_CLAIM = 8;

    private final OwnTransaction transaction;

    JpaPurses(KeycloakSessionFactory factory) {
        transaction = new OwnTransaction(factory);
    }

    /** @param bought what is written with the payment, and not without it */
    Spending pay(LedgerEntry entry, Bill bill, Consumer<EntityManager> bought) {
        for (var lost = 0; lost < PURSES_OF_A_CLAIM; lost++) {
            try {
                return paid(entry, bill, bought);
            } catch (RuntimeException thrown) {
                if (!LostRace.is(thrown)) {
                    throw thrown;
                }
            }
        }
        return paid(entry, bill, bought);
    }

    private Spending paid(LedgerEntry entry, Bill bill, Consumer<EntityManager> bought) {
        return transaction.getIf(spending -> spending.refusal().isEmpty(), entities -> {
            var realm = entry.subject().realm();
            bought.accept(entities);
            return new Cashier(entities, realm, bill.alerts(), entry.created()).pay(bill.claims());
        });
    }
}
