package io.torii.keycloak.history;

import io.torii.domain.Subject;
import io.torii.domain.history.Circumstance;
import io.torii.domain.history.Hand;
import io.torii.domain.history.Step;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The queries on TORII_HISTORY; an end is written once, whoever comes second. */
record HistoryRows(EntityManager rows) {
    private static final String MINE = " where r.realm = :realm and r.user = :user";
    private static final String FIND = "select r from HistoryRow r" + MINE + " order by r.boundAt desc, r.credential";
    private static final String END = "update HistoryRow r set r.endedAt = :at, r.endedBy = :by, r.endedActor = :actor,"
            + " r.endedFrom = :from, r.why = :why" + MINE + " and r.endedAt is null";
    private static final String GONE = "update HistoryRow r set r.goneAt = :at" + MINE + " and r.goneAt is null";
    private static final String FORGET = "delete from HistoryRow r where r.goneAt < :before";

    List<HistoryRow> of(Subject subject, int most) {
        return rows.createQuery(FIND, HistoryRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setMaxResults(most)
                .getResultList();
    }

    void end(Subject subject, Set<String> credentials, Step step) {
        credentials.forEach(credential -> ending(END + " and r.credential = :credential", subject, step)
                .setParameter("credential", credential)
                .executeUpdate());
    }

    /** The account is removed: what it had ends with it, and all of it is kept for a year. */
    void close(Subject subject, Instant now) {
        ending(END, subject, new Step(now, Circumstance.of(Hand.REMOVAL))).executeUpdate();
        of(rows.createQuery(GONE), subject)
                .setParameter("at", now.getEpochSecond())
                .executeUpdate();
    }

    void forget(Instant before) {
        rows.createQuery(FORGET).setParameter("before", before.getEpochSecond()).executeUpdate();
    }

    private Query ending(String query, Subject subject, Step step) {
        var circumstance = step.circumstance();
        return of(rows.createQuery(query), subject)
                .setParameter("at", step.at().getEpochSecond())
                .setParameter("by", circumstance.by().name())
                .setParameter("actor", circumstance.actor().orElse(null))
                .setParameter("from", circumstance.from())
                .setParameter("why", circumstance.how());
    }

    private static Query of(Query query, Subject subject) {
        return query.setParameter("realm", subject.realm()).setParameter("user", subject.user());
    }
}
