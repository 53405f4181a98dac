package io.torii.keycloak.code;

import io.torii.domain.Subject;
import io.torii.domain.code.Guess;
import io.torii.keycloak.storage.Legible;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;

/** The rows of wrong entries, within one transaction. */
final class GuessRows {
    private static final String MINE = " where g.realm = :realm and g.user = :user";

    private final EntityManager rows;

    GuessRows(EntityManager rows) {
        this.rows = rows;
    }

    /** The count that is stored, which may be none at all. */
    Optional<Guess> find(Subject subject) {
        var found =
                of("select g.wrong, g.nextAt from GuessRow g" + MINE, subject).getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(read(subject, (Object[]) found.get(0)));
    }

    /** Puts the next count in the place of the one that was seen; false when it is no longer that one. */
    boolean replace(Subject subject, Guess seen, Guess next) {
        var guarded = of(
                        "update GuessRow g set g.wrong = :next, g.nextAt = :nextAt" + MINE
                                + " and g.wrong = :seen and g.nextAt = :seenAt",
                        subject)
                .setParameter("next", next.wrong())
                .setParameter("nextAt", next.nextAt().getEpochSecond())
                .setParameter("seen", seen.wrong())
                .setParameter("seenAt", seen.nextAt().getEpochSecond());
        return guarded.executeUpdate() == 1;
    }

    /** Stores the first count; the second insert of one key fails. */
    boolean insert(Subject subject, Guess first) {
        rows.persist(new GuessRow(
                subject.realm(), subject.user(), first.wrong(), first.nextAt().getEpochSecond()));
        rows.flush();
        return true;
    }

    /** In one statement: of several at once each takes back its own. */
    void giveBack(Subject subject) {
        of("update GuessRow g set g.wrong = g.wrong - 1, g.nextAt = :none" + MINE + " and g.wrong > 0", subject)
                .setParameter("none", Guess.NONE.nextAt().getEpochSecond())
                .executeUpdate();
    }

    /** The count stays whatever it is. */
    void relieve(Subject subject) {
        of("update GuessRow g set g.nextAt = :none" + MINE, subject)
                .setParameter("none", Guess.NONE.nextAt().getEpochSecond())
                .executeUpdate();
    }

    void forget(Subject subject) {
        of("delete from GuessRow g" + MINE, subject).executeUpdate();
    }

    /** What cannot be read may be any number of wrong ones: codes rest, until a stronger method or staff forgive. */
    private static Guess read(Subject subject, Object[] row) {
        return Legible.row(
                        "TORII_GUESS",
                        subject.user(),
                        () -> new Guess((Integer) row[0], Legible.instant((Long) row[1])))
                .orElseGet(() -> new Guess(Integer.MAX_VALUE, Instant.EPOCH));
    }

    private Query of(String query, Subject subject) {
        return rows.createQuery(query).setParameter("realm", subject.realm()).setParameter("user", subject.user());
    }
}
