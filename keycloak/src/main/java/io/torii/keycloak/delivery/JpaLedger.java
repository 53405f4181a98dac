package io.torii.keycloak.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.Spending;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.delivery.Ledger;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** The ledger in {@code TORII_DELIVERY}: every step is one guarded update, so that states only move forward. */
public final class JpaLedger implements Ledger {
    private final OwnTransaction transaction;
    private final JpaPurses purses;

    public JpaLedger(KeycloakSessionFactory factory) {
        transaction = new OwnTransaction(factory);
        purses = new JpaPurses(factory);
    }

    @Override
    public Spending open(LedgerEntry entry, String provider, Bill bill) {
        return purses.pay(entry, bill, entities -> entities.persist(new DeliveryRow(entry, provider)));
    }

    @Override
    public boolean trying(DeliveryId id, String provider) {
        return update(
                        "d.provider = :provider where d.id = :id and (d.outcome is null or d.outcome <> :lost)",
                        Map.of("id", id.value(), "provider", provider, "lost", LOST))
                == 1;
    }

    @Override
    public void taken(DeliveryId id, String provider, Accepted accepted) {
        var by = "d.provider = :provider, d.reference = :reference";
        var row = Map.of("id", id.value(), "provider", provider, "reference", (Object) accepted.reference());
        var sent = new HashMap<>(row);
        sent.put("sent", DeliveryState.SENT);
        sent.put("sending", DeliveryState.SENDING);
        transaction.run(entities -> {
            var first = by + ", d.state = :sent, d.outcome = 'sent' where d.id = :id and d.state = :sending";
            if (update(entities, first, sent) == 0) {
                // A receipt was faster: its state stays.
                update(entities, by + " where d.id = :id", row);
            }
            price(entities, id, accepted.price());
        });
    }

    @Override
    public void failed(DeliveryId id, String outcome) {
        update(
                "d.state = :failed, d.outcome = :outcome where d.id = :id and d.state = :sending",
                Map.of(
                        "id",
                        id.value(),
                        "outcome",
                        outcome,
                        "failed",
                        DeliveryState.FAILED,
                        "sending",
                        DeliveryState.SENDING));
    }

    @Override
    public boolean receipt(DeliveryId id, String provider, Receipt receipt) {
        return transaction.get(entities -> {
            var moved = ReceiptStep.of(id, provider, receipt)
                    .filter(step -> update(entities, step.change(), step.values()) == 1)
                    .isPresent();
            price(entities, id, receipt.price());
            return moved;
        });
    }

    @Override
    public boolean typedBack(Subject subject, DeliveryId id, Instant now) {
        return update(
                        "d.typedBack = :now where d.id = :id and d.realm = :realm and d.user = :user"
                                + " and d.typedBack is null",
                        Map.of(
                                "id", id.value(),
                                "realm", subject.realm(),
                                "user", subject.user(),
                                "now", now.getEpochSecond()))
                == 1;
    }

    private static void price(EntityManager entities, DeliveryId id, Optional<Price> price) {
        price.ifPresent(told -> update(
                entities,
                "d.price = :price, d.currency = :currency where d.id = :id",
                Map.of("id", id.value(), "price", told.amount(), "currency", told.currency())));
    }

    private int update(String change, Map<String, Object> values) {
        return transaction.get(entities -> update(entities, change, values));
    }

    private static int update(EntityManager entities, String change, Map<String, Object> values) {
        var query = entities.createQuery("update DeliveryRow d set " + change);
        values.forEach(query::setParameter);
        return query.executeUpdate();
    }
}
