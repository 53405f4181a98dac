package io.torii.keycloak.delivery;

import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.delivery.PurseClaim;
import io.torii.domain.delivery.PurseKey;
import io.torii.domain.delivery.Spending;
import io.torii.domain.delivery.Thresholds;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pays claims within one transaction; an updated row stays locked by it, so what is read after is exact. */
final class Cashier {
    private final EntityManager entities;
    private final String realm;
    private final Thresholds thresholds;
    private final Instant now;
    private final List<PurseAlert> alerts = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();

    Cashier(EntityManager entities, String realm, Thresholds thresholds, Instant now) {
        this.entities = entities;
        this.realm = realm;
        this.thresholds = thresholds;
        this.now = now;
    }

    Spending pay(List<PurseClaim> claims) {
        begun.addAll(found(claims));
        var refusal = claims.stream().filter(claim -> !paid(claim)).findFirst().map(claim -> claim.key()
                .name()
                .spent());
        if (refusal.isEmpty()) {
            entities.flush();
        }
        return refusal.map(Spending::refused).orElseGet(() -> Spending.paid(alerts));
    }

    private boolean paid(PurseClaim claim) {
        if (claim.mark().isPresent() && !spent(claim.mark().get(), 1)) {
            return true;
        }
        if (!claim.key().name().alerting()) {
            return spent(claim.key(), claim.most());
        }
        // As long as the first threshold is far there is nothing to tell, which the payment itself finds out.
        if (spent(claim.key(), thresholds.untold(claim.most()))) {
            return true;
        }
        var paid = spent(claim.key(), claim.most());
        if (paid) {
            watch(claim);
        }
        return paid;
    }

    private boolean spent(PurseKey key, long most) {
        if (most > 0 && begun.add(id(key))) {
            return begin(key);
        }
        var updated = entities.createQuery(
                        "update PurseRow p set p.spent = p.spent + 1 where p.id = :id and p.spent < :most")
                .setParameter("id", id(key))
                .setParameter("most", most)
                .executeUpdate();
        return updated == 1;
    }

    /** The first to spend from it; who inserts it at the same time is told so when it is written: at the next update, or last. */
    private boolean begin(PurseKey key) {
        entities.persist(new PurseRow(realm, key, now, 1));
        return true;
    }

    private void watch(PurseClaim claim) {
        var id = id(claim.key());
        var spent = entities.createQuery("select p.spent from PurseRow p where p.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
        var reached = thresholds.reached(spent, claim.most());
        if (reached == 0) {
            return;
        }
        var first = entities.createQuery(
                        "update PurseRow p set p.alerted = :reached where p.id = :id and p.alerted < :reached")
                .setParameter("reached", reached)
                .setParameter("id", id)
                .executeUpdate();
        if (first == 1) {
            alerts.add(new PurseAlert(claim.key().name(), reached));
        }
    }

    /** Those of the counters that are there, in one question: with a parameter for each, since Hibernate plans lists anew. */
    private List<String> found(List<PurseClaim> claims) {
        var ids = claims.stream()
                .flatMap(claim -> Stream.concat(claim.mark().stream(), Stream.of(claim.key())))
                .map(this::id)
                .toList();
        if (ids.isEmpty()) {
            return ids;
        }
        var places = IntStream.rangeClosed(1, ids.size()).mapToObj(place -> "?" + place);
        var query = entities.createQuery(
                "select p.id from PurseRow p where p.id in (" + places.collect(Collectors.joining(",")) + ")",
                String.class);
        IntStream.rangeClosed(1, ids.size()).forEach(place -> query.setParameter(place, ids.get(place - 1)));
        return query.getResultList();
    }

    private String id(PurseKey key) {
        return PurseRow.id(realm, key, now);
    }
}
