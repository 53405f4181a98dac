package io.torii.keycloak.staff;

import io.torii.domain.Subject;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.SingleUseKey;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Has a request of a member of staff done once, however often it arrives, on any node, for a day. The record stands in
 * the request's own transaction, before its work: it is there if and only if the work was committed.
 */
public final class OnceBook {
    private static final Duration DAY = Duration.ofDays(1);
    private static final String OLD = "delete from OnceRow r where r.at <= :before";

    private final KeycloakSession session;
    private final EntityManager rows;

    public OnceBook(KeycloakSession session) {
        this.session = session;
        this.rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** The answer of this work, or what an earlier request under the same key was answered. */
    public Outcome once(Request request, Supplier<Answered> work) {
        var now = new KeycloakClock().now();
        var found = live(rows, request, now);
        return found == null ? first(request, work, now) : Outcome.of(request, found.kept());
    }

    /** Forgets what nobody is answered with any more. */
    static void forget(KeycloakSessionFactory factory) {
        var before = new KeycloakClock().now().minus(DAY).getEpochSecond();
        new OwnTransaction(factory)
                .run(rows ->
                        rows.createQuery(OLD).setParameter("before", before).executeUpdate());
    }

    private Outcome first(Request request, Supplier<Answered> work, Instant now) {
        var row = new OnceRow(request.id(), request.about(), request.asked(), now);
        if (!begun(request, row, now)) {
            return lost(request, now);
        }
        var answered = work.get();
        row.answered(answered);
        return new Outcome(Outcome.Kind.DONE, answered);
    }

    private boolean begun(Request request, OnceRow row, Instant now) {
        try {
            rows.createQuery(OLD + " and r.id = :id")
                    .setParameter("before", now.minus(DAY).getEpochSecond())
                    .setParameter("id", request.id())
                    .executeUpdate();
            rows.persist(row);
            rows.flush();
            return true;
        } catch (RuntimeException e) {
            if (LostRace.is(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Two at once: the database has made the other the first one, and this transaction is of no more use. */
    private Outcome lost(Request request, Instant now) {
        session.getTransactionManager().setRollbackOnly();
        var winner = new OwnTransaction(session.getKeycloakSessionFactory()).get(fresh -> live(fresh, request, now));
        return winner == null ? new Outcome(Outcome.Kind.UNDER_WAY, null) : Outcome.of(request, winner.kept());
    }

    private static OnceRow live(EntityManager rows, Request request, Instant now) {
        var found = rows.find(OnceRow.class, request.id());
        return found == null || found.before(now.minus(DAY)) ? null : found;
    }

    /**
     * One request.
     *
     * @param id names caller and key
     * @param about whose data the answer may have, which goes with that user
     * @param asked names what was asked
     */
    public record Request(String id, Subject about, String asked) {
        public static Request of(Subject actor, Subject about, String key, List<String> asked) {
            return new Request(
                    SingleUseKey.of("once", List.of(about.realm(), actor.realm(), actor.user(), key)),
                    about,
                    SingleUseKey.of("asked", asked));
        }
    }

    /**
     * What became of it.
     *
     * @param answer what to answer, null while another is under way or the key was for something else
     */
    public record Outcome(Kind kind, Answered answer) {
        static Outcome of(Request request, OnceRow.Kept kept) {
            return kept.asked().equals(request.asked())
                    ? new Outcome(Kind.REPLAYED, kept.answer())
                    : new Outcome(Kind.OTHER, null);
        }

        /** How it went. */
        public enum Kind {
            DONE,
            REPLAYED,
            UNDER_WAY,
            OTHER
        }
    }
}
