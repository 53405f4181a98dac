package io.torii.keycloak.knock;

import io.torii.domain.Subject;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;

/** Reads and changes those rows, in transactions of its own. */
final class KnockRows {
    private static final String OLD =
            "select k from KnockRow k" + " where k.realm = :realm and k.told = false and k.at < :before order by k.at";
    private static final String WAITS =
            "select count(k) from KnockRow k" + " where k.realm = :realm and k.user = :user and k.told = false";
    private static final String TELL =
            "update KnockRow k set k.told = true" + " where k.realm = :realm and k.user = :user and k.told = false";
    private static final String TOLD = "select count(k) from KnockRow k where k.realm = :realm and k.user = :user"
            + " and k.told = true and k.at > :since";
    private static final String FORGET = "delete from KnockRow k where k.at < :before";

    private final OwnTransaction own;

    KnockRows(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    void write(String id, Subject subject, Instant at) {
        own.run(rows -> rows.persist(new KnockRow(id, subject, at)));
    }

    void erase(String id) {
        own.run(rows -> rows.createQuery("delete from KnockRow k where k.id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }

    /** Whether one of the account's will be told. */
    boolean waits(Subject subject) {
        return own.get(rows -> rows.createQuery(WAITS, Long.class)
                        .setParameter("realm", subject.realm())
                        .setParameter("user", subject.user())
                        .getSingleResult()
                > 0);
    }

    /** Those of a realm that nobody was told of and that are older than this, at most so many. */
    List<KnockRow> untold(String realm, Instant before, int most) {
        return own.get(rows -> rows.createQuery(OLD, KnockRow.class)
                .setParameter("realm", realm)
                .setParameter("before", before.toEpochMilli())
                .setMaxResults(most)
                .getResultList());
    }

    /** True for exactly one caller, and only for whoever was not told since then. */
    boolean tell(Subject subject, Instant since) {
        return own.get(rows -> {
            var told = rows.createQuery(TOLD, Long.class)
                    .setParameter("realm", subject.realm())
                    .setParameter("user", subject.user())
                    .setParameter("since", since.toEpochMilli())
                    .getSingleResult();
            var marked = rows.createQuery(TELL)
                    .setParameter("realm", subject.realm())
                    .setParameter("user", subject.user())
                    .executeUpdate();
            return told == 0 && marked > 0;
        });
    }

    void forget(Instant before) {
        own.run(rows -> rows.createQuery(FORGET)
                .setParameter("before", before.toEpochMilli())
                .executeUpdate());
    }
}
