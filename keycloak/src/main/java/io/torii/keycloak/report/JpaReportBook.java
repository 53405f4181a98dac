package io.torii.keycloak.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.keycloak.storage.CommittedReads;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.report.ReportBook;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** One row per report, whose key has one winner; written in transactions of its own. */
public final class JpaReportBook implements ReportBook {
    private static final String MINE = " where r.realm = :realm and r.user = :user";
    private static final String FIND = "select r from ReportRow r" + MINE + " order by r.at desc";
    private static final String RESTS = "select count(r) from ReportRow r" + MINE + " and r.rests > :now";
    private static final String NAMES = "select count(r) from ReportRow r" + MINE + " and r.browser = :browser";
    private static final String LIFT = "update ReportRow r set r.rests = :now" + MINE + " and r.rests > :now";
    private static final String ONE = MINE + " and r.mark = :mark";

    private final OwnTransaction own;
    private final CommittedReads reads;

    public JpaReportBook(KeycloakSession session) {
        this.own = new OwnTransaction(session.getKeycloakSessionFactory());
        this.reads = new CommittedReads(session);
    }

    @Override
    public boolean file(Filed filed) {
        if (row(filed.report()).isPresent()) {
            return false;
        }
        try {
            own.run(rows -> rows.persist(new ReportRow(filed)));
            return true;
        } catch (RuntimeException e) {
            if (row(filed.report()).isPresent()) {
                // Two at once: the second insert of one key fails.
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean isTaken(Report report, Step step) {
        return row(report).filter(row -> row.isTaken(step)).isPresent();
    }

    @Override
    public boolean take(Report report, Step step) {
        var column =
                switch (step) {
                    case TOLD -> "r.told";
                    case DONE -> "r.done";
                };
        var update = "update ReportRow r set " + column + " = true" + ONE + " and " + column + " = false";
        return own.get(rows -> rows.createQuery(update)
                        .setParameter("realm", report.subject().realm())
                        .setParameter("user", report.subject().user())
                        .setParameter("mark", report.mark())
                        .executeUpdate()
                == 1);
    }

    @Override
    public List<Filed> of(Subject subject) {
        return own.get(rows -> of(rows.createQuery(FIND, ReportRow.class), subject)
                .getResultStream()
                .flatMap(row -> row.filed().stream())
                .toList());
    }

    @Override
    public boolean rests(Subject subject, Instant now) {
        return reads.get(rows -> of(rows.createQuery(RESTS, Long.class), subject)
                        .setParameter("now", now.getEpochSecond())
                        .getSingleResult()
                > 0);
    }

    @Override
    public boolean names(Subject subject, String browser) {
        return reads.get(rows -> of(rows.createQuery(NAMES, Long.class), subject)
                        .setParameter("browser", browser)
                        .getSingleResult()
                > 0);
    }

    @Override
    public void lift(Subject subject, Instant now) {
        own.run(rows -> rows.createQuery(LIFT)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setParameter("now", now.getEpochSecond())
                .executeUpdate());
    }

    @Override
    public void forget(Instant before) {
        own.run(rows -> rows.createQuery("delete from ReportRow r where r.at < :before")
                .setParameter("before", before.getEpochSecond())
                .executeUpdate());
    }

    private Optional<ReportRow> row(Report report) {
        return own.get(rows -> Optional.ofNullable(rows.find(ReportRow.class, ReportRow.Key.of(report))));
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Subject subject) {
        return query.setParameter("realm", subject.realm()).setParameter("user", subject.user());
    }
}
