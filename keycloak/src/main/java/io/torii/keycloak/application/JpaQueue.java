package io.torii.keycloak.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Search;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.application.Queue;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSessionFactory;

/** The queue of a realm, by an index each for reviewers and for the job. */
public final class JpaQueue implements Queue {
    private static final String WITHIN = " from ApplicationRow a where a.realm = :realm and a.phase in :phases";
    private static final String OLD =
            " in (select a.id from ApplicationRow a where a.realm = :realm and a.closedAt < :before)";

    /** It stays due, behind those that wait for their turn; a change of it says anew from when on it is. */
    private static final String LOOKED =
            "update ApplicationRow a set a.dueAt = :now" + " where a.id = :id and a.version = :seen and a.dueAt < :now";

    private final OwnTransaction own;

    public JpaQueue(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public List<Application> list(Search search) {
        return read(rows -> rows.read(rows.query("select a" + WITHIN + " order by a.filedAt, a.id")
                .setParameter("realm", search.realm())
                .setParameter("phases", search.phases().stream().map(Enum::name).toList())
                .setFirstResult(search.first())
                .setMaxResults(search.most())));
    }

    @Override
    public int count(Search search) {
        return own.get(entities -> entities.createQuery("select count(a)" + WITHIN, Long.class)
                        .setParameter("realm", search.realm())
                        .setParameter(
                                "phases",
                                search.phases().stream().map(Enum::name).toList())
                        .getSingleResult())
                .intValue();
    }

    @Override
    public List<Application> waiting(Instant now, int most) {
        return read(
                rows -> rows.read(rows.query("select a from ApplicationRow a where a.dueAt <= :now order by a.dueAt")
                        .setParameter("now", now.getEpochSecond())
                        .setMaxResults(most)));
    }

    @Override
    public void looked(Application seen, Instant now) {
        own.run(entities -> entities.createQuery(LOOKED)
                .setParameter("now", now.getEpochSecond())
                .setParameter("id", seen.id().value())
                .setParameter("seen", seen.version())
                .executeUpdate());
    }

    @Override
    public void forget(String realm, Instant closedBefore) {
        own.run(entities -> Stream.of(
                        "delete from ReviewRow r where r.application", "delete from ApplicationRow b where b.id")
                .forEach(delete -> entities.createQuery(delete + OLD)
                        .setParameter("realm", realm)
                        .setParameter("before", closedBefore.getEpochSecond())
                        .executeUpdate()));
    }

    @Override
    public List<String> realms() {
        return own.get(entities -> Stream.of("ApplicationRow", "PhotoRow")
                .flatMap(table -> entities.createQuery("select distinct a.realm from " + table + " a", String.class)
                        .getResultStream())
                .distinct()
                .toList());
    }

    private List<Application> read(Function<ApplicationRows, List<Application>> work) {
        return own.get(entities -> work.apply(new ApplicationRows(entities)));
    }
}
