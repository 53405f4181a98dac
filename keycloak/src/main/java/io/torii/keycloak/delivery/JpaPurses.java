package io.torii.keycloak.delivery;

import io.torii.domain.delivery.PurseClaim;
import io.torii.domain.delivery.Spending;
import io.torii.domain.delivery.Thresholds;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.delivery.Purses;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Purses as rows of {@code TORII_PURSE}. A payment is one transaction of guarded updates, which inserts the counters that
 * do not exist yet; who was slower to insert one has paid nothing, and pays anew.
 */
public final class JpaPurses implements Purses {
    /** Counters of a claim: each can be lost to somebody faster once. */
    private static final int PURSES_OF_A_CLAIM = 8;

    private final OwnTransaction transaction;

    public JpaPurses(KeycloakSessionFactory factory) {
        transaction = new OwnTransaction(factory);
    }

    @Override
    public Spending claim(String realm, List<PurseClaim> claims, Thresholds alerts, Instant now) {
        for (var lost = 0; lost < PURSES_OF_A_CLAIM; lost++) {
            try {
                return paid(realm, claims, alerts, now);
            } catch (RuntimeException thrown) {
                if (!LostRace.is(thrown)) {
                    throw thrown;
                }
            }
        }
        return paid(realm, claims, alerts, now);
    }

    private Spending paid(String realm, List<PurseClaim> claims, Thresholds alerts, Instant now) {
        return transaction.getIf(
                spending -> spending.refusal().isEmpty(),
                entities -> new Cashier(entities, realm, alerts, now).pay(claims));
    }
}
