package io.torii.keycloak.delivery;

import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.delivery.DeliveryErasure;
import java.time.Instant;
import org.keycloak.models.KeycloakSessionFactory;

/** Forgets what is old. Deleting twice deletes once, so nodes need not agree who does it. */
public final class JpaDeliveryErasure implements DeliveryErasure {
    private final OwnTransaction transaction;

    public JpaDeliveryErasure(KeycloakSessionFactory factory) {
        transaction = new OwnTransaction(factory);
    }

    @Override
    public int forgetBefore(Instant created) {
        return delete("DeliveryRow r where r.created < :before", created);
    }

    @Override
    public int emptyBefore(Instant windowStart) {
        return delete("PurseRow r where r.windowStart < :before", windowStart);
    }

    private int delete(String old, Instant before) {
        return transaction.get(entities -> entities.createQuery("delete from " + old)
                .setParameter("before", before.getEpochSecond())
                .executeUpdate());
    }
}
