package io.torii.keycloak.report;

import io.torii.domain.Subject;
import io.torii.domain.report.Filed;
import io.torii.domain.report.Report;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.report.ReportBook;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per report, whose key has one winner, in transactions of its own. */
public final class JpaReportBook implements ReportBook {
    private static final String MINE = " where r.realm = :realm and r.user = :user";
    private static final String FIND =
            "select r.mark, r.way, r.at, r.browser, r.rests from ReportRow r" + MINE + " order by r.at desc";
    private static final String LIFT = "update ReportRow r set r.rests = :now" + MINE + " and r.rests > :now";

    private final OwnTransaction own;

    public JpaReportBook(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public boolean file(Filed filed) {
        if (filed(filed)) {
            return false;
        }
        try {
            own.run(rows -> rows.persist(new ReportRow(filed)));
            return true;
        } catch (RuntimeException e) {
            if (filed(filed)) {
                // Two at once: the second insert of one key fails.
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<Filed> of(Subject subject) {
        return own.get(rows -> {
            List<?> found = of(rows, FIND, subject).getResultList();
            return found.stream()
                    .map(Object[].class::cast)
                    .map(row -> read(subject, row))
                    .toList();
        });
    }

    @Override
    public void lift(Subject subject, Instant now) {
        own.run(rows -> of(rows, LIFT, subject)
                .setParameter("now", now.getEpochSecond())
                .executeUpdate());
    }

    private boolean filed(Filed filed) {
        var report = filed.report();
        return of(report.subject()).stream()
                .anyMatch(other -> other.report().mark().equals(report.mark()));
    }

    private static Filed read(Subject subject, Object[] row) {
        var report = new Report(
                subject,
                (String) row[0],
                Report.Way.valueOf((String) row[1]),
                Instant.ofEpochSecond((Long) row[2]),
                Optional.ofNullable((String) row[3]));
        return new Filed(report, Instant.ofEpochSecond((Long) row[4]));
    }

    private static Query of(EntityManager rows, String query, Subject subject) {
        return rows.createQuery(query).setParameter("realm", subject.realm()).setParameter("user", subject.user());
    }
}
