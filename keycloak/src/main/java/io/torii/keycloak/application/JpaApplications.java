package io.torii.keycloak.application;

import io.torii.domain.Subject;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.application.Applications;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per application, changed by an update that names the version it saw, in a transaction of its own. */
public final class JpaApplications implements Applications {
    private static final Logger LOG = Logger.getLogger(JpaApplications.class);

    private static final String SELECT = "select a from ApplicationRow a where a.realm = :realm";
    private static final String MINE = SELECT + " and a.user = :user";

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

    private List<Application> read(Function<ApplicationRows, List<Application>> work) {
        return own.get(entities -> work.apply(new ApplicationRows(entities)));
    }

    private boolean raced(Predicate<ApplicationRows> work) {
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
