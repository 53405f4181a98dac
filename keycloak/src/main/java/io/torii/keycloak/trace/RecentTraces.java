package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import io.torii.keycloak.storage.OwnTransaction;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * One account's traces as its owner looks at them: whoever was let in is one line, however often that browser went on to
 * other services, and what was refused is counted apart. So nobody who got in is washed out by what they do afterwards.
 */
public final class RecentTraces {
    private static final String OURS = " from TraceRow t where t.realm = :realm and t.user = :user";
    private static final String BROWSERS = "select coalesce(t.browser, t.id), min(t.at)" + OURS
            + " and t.outcome = 'in' group by coalesce(t.browser, t.id)"
            + " order by min(t.at) desc, coalesce(t.browser, t.id)";
    private static final String BURSTS = "select t.client, t.address, max(t.at), count(t)" + OURS
            + " and t.outcome <> 'in' group by t.client, t.address order by max(t.at) desc, t.client, t.address";
    private static final String AT = "select t" + OURS + " and t.at = :at order by t.id";

    private final OwnTransaction own;
    private final Subject subject;

    public RecentTraces(KeycloakSessionFactory factory, Subject subject) {
        this.own = new OwnTransaction(factory);
        this.subject = subject;
    }

    /** The sign-in that began each browser's session, the newest first. */
    public List<Trace> entered(int first, int most) {
        return own.get(rows -> page(rows, BROWSERS, first, most)
                .flatMap(each -> first(rows, each[1], row -> row.isOf((String) each[0])).stream())
                .toList());
    }

    /** What was refused, by service and neighbourhood, the latest first. */
    public List<Burst> refused(int first, int most) {
        return own.get(rows -> page(rows, BURSTS, first, most)
                .flatMap(each ->
                        first(rows, each[2], row -> !row.trace().ending().in() && from(row.trace(), each))
                                .map(trace -> new Burst(trace, (Long) each[3]))
                                .stream())
                .toList());
    }

    /** What became of the account at this instant; hardly ever more than one. */
    public List<Trace> at(Instant at) {
        return own.get(
                rows -> rows(rows, at.toEpochMilli()).map(TraceRow::trace).toList());
    }

    private static boolean from(Trace trace, Object[] burst) {
        return trace.visit().client().equals(Optional.ofNullable((String) burst[0]))
                && trace.visit().address().equals(Objects.requireNonNullElse(burst[1], ""));
    }

    private Stream<Object[]> page(EntityManager rows, String query, int first, int most) {
        return rows
                .createQuery(query, Object[].class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList()
                .stream();
    }

    private Optional<Trace> first(EntityManager rows, Object at, Predicate<TraceRow> which) {
        return rows(rows, (Long) at).filter(which).findFirst().map(TraceRow::trace);
    }

    private Stream<TraceRow> rows(EntityManager rows, long at) {
        return rows
                .createQuery(AT, TraceRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setParameter("at", at)
                .getResultList()
                .stream();
    }

    /**
     * Refusals of one service and neighbourhood.
     *
     * @param latest the last of them
     * @param many how many there are
     */
    public record Burst(Trace latest, long many) {}
}
