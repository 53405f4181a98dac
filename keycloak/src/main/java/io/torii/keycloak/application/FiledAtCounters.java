package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;

/** What clerks have filed, week by week, in transactions of its own. */
record FiledAtCounters(KeycloakSessionFactory factory, String realm) {
    private static final String FILED = "select a from ApplicationRow a where a.realm = :realm and a.clerk is not null"
            + " and a.filedAt >= :from and a.filedAt < :until order by a.clerk, a.filedAt, a.id";
    private static final String NEXT =
            "update WeekRow w set w.began = :began where w.realm = :realm and w.began < :began";
    private static final String KNOWN = "select count(w) from WeekRow w where w.realm = :realm";

    /** The applications of one span, by their clerks. */
    List<Application> between(Instant from, Instant until) {
        return new OwnTransaction(factory).get(entities -> {
            var rows = new ApplicationRows(entities);
            return rows.read(rows.query(FILED)
                    .setParameter("realm", realm)
                    .setParameter("from", from.getEpochSecond())
                    .setParameter("until", until.getEpochSecond()));
        });
    }

    /** Whether this week is to be told: true for exactly one caller, on every node. */
    boolean take(LocalDate began) {
        try {
            return new OwnTransaction(factory).getIf(taken -> taken, entities -> {
                var later = entities.createQuery(NEXT)
                        .setParameter("began", began.toEpochDay())
                        .setParameter("realm", realm)
                        .executeUpdate();
                var known = entities.createQuery(KNOWN, Long.class)
                        .setParameter("realm", realm)
                        .getSingleResult();
                if (known == 0) {
                    entities.persist(new WeekRow(realm, began));
                    entities.flush();
                }
                return later == 1 || known == 0;
            });
        } catch (RuntimeException e) {
            if (LostRace.is(e)) {
                return false;
            }
            throw e;
        }
    }
}
