package io.torii.keycloak.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Search;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.application.Applications;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per application, changed by an update that names the version it saw, in a transaction of its own. */
public final class JpaApplications implements Applications {
    private static final Logger LOG = Logger.getLogger(JpaApplications.class);

    private static final String SELECT = "select a from ApplicationRow a where a.realm = :realm";
    private static final String MINE = SELECT + " and a.user = :user";
    private static final String WITHIN = " a.realm = :realm and a.phase in :phases";
    private static final String OLD =
            " in (select a.id from ApplicationRow a where a.realm = :realm and a.closedAt < :before)";

    private final OwnTransaction own;

    public JpaApplications(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public boolean file(Application application) {
        return open(application.subject()).isEmpty()
                && raced(rows -> {
                    rows.insert(application);
                    return true;
                });
    }

    @Override
    public Optional<Application> find(String realm, ApplicationId id) {
        return read(rows -> rows.read(rows.query(SELECT + " and a.id = :id")
                        .setParameter("realm", realm)
                        .setParameter("id", id.value())))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Application> open(Subject subject) {
        return read(rows -> rows.read(rows.query(MINE + " and a.openSlot = :slot")
                        .setParameter("realm", subject.realm())
                        .setParameter("user", subject.user())
                        .setParameter("slot", ProgressColumns.OPEN)))
                .stream()
                .findFirst();
    }

    @Override
    public List<Application> of(Subject subject) {
        return read(rows -> rows.read(rows.query(MINE + " order by a.filedAt desc, a.id")
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())));
    }

    @Override
    public boolean replace(Application seen, Application next) {
        // What cannot be read is nothing that anybody may build upon.
        return seen.state().phase().isPresent() && raced(rows -> rows.replace(seen, next));
    }

    @Override
    public List<Application> list(Search search) {
        return read(rows -> rows.read(rows.query(
                        "select a from ApplicationRow a where" + WITHIN + " order by a.filedAt, a.id")
                .setParameter("realm", search.realm())
                .setParameter("phases", search.phases().stream().map(Enum::name).toList())
                .setFirstResult(search.first())
                .setMaxResults(search.most())));
    }

    @Override
    public int count(Search search) {
        return own.get(entities -> entities.createQuery(
                                "select count(a) from ApplicationRow a where" + WITHIN, Long.class)
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

    private List<Application> read(java.util.function.Function<ApplicationRows, List<Application>> work) {
        return own.get(entities -> work.apply(new ApplicationRows(entities)));
    }

    private boolean raced(java.util.function.Predicate<ApplicationRows> work) {
        try {
            return own.get(entities -> work.test(new ApplicationRows(entities)));
        } catch (RuntimeException e) {
            if (!LostRace.is(e)) {
                throw e;
            }
            LOG.debugf("An application was not stored: %s", e.getClass().getName());
            return false;
        }
    }
}
