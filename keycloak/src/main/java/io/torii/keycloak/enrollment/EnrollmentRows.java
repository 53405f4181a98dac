package io.torii.keycloak.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Asked;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Past;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of enrolment, within one transaction. */
public final class EnrollmentRows {
    /** What the gate judges by, in a query of rows that are called {@code e}; {@link #judged} reads it. */
    public static final String JUDGED = "e.version, e.stage, e.tried, e.triedAt, e.beginsAt, e.because, e.exemptUntil";

    private static final String MINE = " where e.realm = :realm and e.user = :user";
    private static final String FIND = "select e.version, e.stage, e.tried, e.triedAt, e.beginsAt, e.because,"
            + " e.hadMethod, e.boundAt, e.openUntil, e.stopped, e.warnedAt, e.nudges, e.nudgedAt,"
            + " e.movedAt, e.exemptUntil from EnrollmentRow e" + MINE;
    private static final String REPLACE = "update EnrollmentRow e set e.version = e.version + 1, e.stage = :stage,"
            + " e.tried = :tried, e.triedAt = :triedAt, e.beginsAt = :beginsAt, e.because = :because,"
            + " e.hadMethod = :hadMethod, e.boundAt = :boundAt, e.openUntil = :openUntil, e.stopped = :stopped,"
            + " e.warnedAt = :warnedAt, e.nudges = :nudges, e.nudgedAt = :nudgedAt,"
            + " e.movedAt = :movedAt, e.exemptUntil = :exemptUntil" + MINE
            + " and e.version = :seen";
    private static final String DUE = "select e.realm, e.user from EnrollmentRow e"
            + " where e.stage = 'SCHEDULED' and e.beginsAt <= :now order by e.beginsAt";

    private final EntityManager rows;

    public EnrollmentRows(EntityManager rows) {
        this.rows = rows;
    }

    /** What is stored about this account, by one query on the primary key. */
    public Dossier find(Subject subject) {
        var found = of(FIND, subject).getResultList();
        return found.isEmpty() ? Dossier.EMPTY : read((Object[]) found.get(0));
    }

    /** As much of a dossier as the gate judges by: of the past the exemption alone, and nothing of what was asked. */
    public static Dossier judged(Object... row) {
        var past = new Past(
                false, Optional.empty(), Optional.empty(), false, Optional.empty(), DossierColumns.instant(row[6]));
        return new Dossier(StateColumns.behindVersion(row).read(), past, Asked.NEVER, (Integer) row[0]);
    }

    boolean replace(Subject subject, Dossier seen, Dossier next) {
        if (seen.version() == 0) {
            return inserted(subject, next);
        }
        var columns = DossierColumns.of(next);
        var query = of(REPLACE, subject).setParameter("seen", seen.version());
        set(query, columns.state());
        set(query, columns.past());
        set(query, columns.asked());
        return query.executeUpdate() == 1;
    }

    List<Subject> due(Instant now, int most) {
        List<?> found = rows.createQuery(DUE)
                .setParameter("now", now.getEpochSecond())
                .setMaxResults(most)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Subject((String) row[0], (String) row[1]))
                .toList();
    }

    private boolean inserted(Subject subject, Dossier next) {
        if (find(subject).recorded()) {
            return false;
        }
        rows.persist(new EnrollmentRow(subject.realm(), subject.user(), DossierColumns.of(next)));
        rows.flush();
        return true;
    }

    private static void set(Query query, StateColumns state) {
        query.setParameter("stage", state.stage())
                .setParameter("tried", state.tried())
                .setParameter("triedAt", state.triedAt())
                .setParameter("beginsAt", state.beginsAt())
                .setParameter("because", state.because());
    }

    private static void set(Query query, Past past) {
        query.setParameter("hadMethod", past.hadMethod())
                .setParameter("boundAt", DossierColumns.seconds(past.boundAt()))
                .setParameter("openUntil", DossierColumns.seconds(past.openUntil()))
                .setParameter("stopped", past.stopped())
                .setParameter("movedAt", DossierColumns.seconds(past.movedAt()))
                .setParameter("exemptUntil", DossierColumns.seconds(past.exemptUntil()));
    }

    private static void set(Query query, Asked asked) {
        query.setParameter("warnedAt", DossierColumns.seconds(asked.warnedAt()))
                .setParameter("nudges", asked.nudges())
                .setParameter("nudgedAt", DossierColumns.seconds(asked.nudgedAt()));
    }

    private static Dossier read(Object... row) {
        var past = new Past(
                (Boolean) row[6],
                DossierColumns.instant(row[7]),
                DossierColumns.instant(row[8]),
                (Boolean) row[9],
                DossierColumns.instant(row[13]),
                DossierColumns.instant(row[14]));
        var asked = new Asked(DossierColumns.instant(row[10]), (Integer) row[11], DossierColumns.instant(row[12]));
        return new Dossier(StateColumns.behindVersion(row).read(), past, asked, (Integer) row[0]);
    }

    private Query of(String query, Subject subject) {
        return rows.createQuery(query).setParameter("realm", subject.realm()).setParameter("user", subject.user());
    }
}
