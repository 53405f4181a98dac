package io.torii.keycloak.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Conversion;
import io.torii.domain.delivery.ConversionRule;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.Purse;
import io.torii.keycloak.storage.CommittedReads;
import io.torii.port.delivery.DeliveryRecords;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Reads {@code TORII_DELIVERY} as others have committed it. */
public final class JpaDeliveryRecords implements DeliveryRecords {
    private final CommittedReads reads;

    public JpaDeliveryRecords(KeycloakSession session) {
        this.reads = new CommittedReads(session);
    }

    @Override
    public Optional<DeliveryRecord> find(DeliveryId id) {
        return reads.get(entities -> Optional.ofNullable(entities.find(DeliveryRow.class, id.value()))
                .map(row -> read(entities, row)));
    }

    @Override
    public List<DeliveryRecord> of(Subject subject, int most) {
        return reads.get(entities -> entities.createQuery(
                        "select d from DeliveryRow d where d.realm = :realm and d.user = :user"
                                + " order by d.created desc, d.id",
                        DeliveryRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> read(entities, row))
                .toList());
    }

    @Override
    public int accounts(String realm, String number) {
        return reads.get(entities -> entities.createQuery(
                                "select count(distinct d.user) from DeliveryRow d"
                                        + " where d.realm = :realm and d.number = :number"
                                        + " and d.purse = :purse and d.typedBack is not null",
                                Long.class)
                        .setParameter("realm", realm)
                        .setParameter("number", number)
                        .setParameter("purse", Purse.PROVING)
                        .getSingleResult())
                .intValue();
    }

    @Override
    public Conversion conversion(String realm, String prefix, Duration settles, Instant now) {
        var counted = reads.get(entities -> entities.createQuery(
                        "select count(distinct concat(d.user, ' ', d.number)), count(distinct case"
                                + " when d.typedBack is not null then concat(d.user, ' ', d.number) end) from DeliveryRow d"
                                + " where d.realm = :realm and d.prefix = :prefix and d.created > :since"
                                + " and d.purse = :purse and d.reference is not null"
                                + " and (d.typedBack is not null or d.created <= :settled)",
                        Object[].class)
                .setParameter("realm", realm)
                .setParameter("prefix", prefix)
                .setParameter("since", now.minus(ConversionRule.WATCHED).getEpochSecond())
                .setParameter("settled", now.minus(settles).getEpochSecond())
                .setParameter("purse", Purse.PROVING)
                .getSingleResult());
        return new Conversion(((Number) counted[0]).longValue(), ((Number) counted[1]).longValue());
    }

    /** A row that stayed with the session would be answered as it is now to whoever asks later. */
    private static DeliveryRecord read(EntityManager entities, DeliveryRow row) {
        entities.detach(row);
        return row.read();
    }
}
