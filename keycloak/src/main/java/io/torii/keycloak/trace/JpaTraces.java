package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Instant;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;

/** Reads and keeps traces, in transactions of its own; each query has its index. */
public final class JpaTraces {
    private static final String FIND =
            "select t from TraceRow t where t.realm = :realm and t.user = :user" + " order by t.at desc, t.id";
    private static final String WHOSE =
            "select distinct t.user from TraceRow t where t.realm = :realm and t.reference = :reference";
    private static final String FORGET = "delete from TraceRow t where t.realm = :realm and t.at < :before";

    private static final String GONE = "delete from TraceRow t where t.realm = :realm and t.at >= :since"
            + " and t.user not like 'f:%' and not exists (select u.id from UserEntity u where u.id = t.user)";

    private static final String GONE_REALM = "delete from TraceRow t where t.at >= :since"
            + " and not exists (select r.id from RealmEntity r where r.id = t.realm)";

    private final OwnTransaction own;

    public JpaTraces(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    /** One account's, the newest first. */
    public List<Trace> of(Subject subject, int first, int most) {
        return own.get(rows -> rows.createQuery(FIND, TraceRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(TraceRow::trace)
                .toList());
    }

    /** The ids of the users whose page showed this reference number: hardly ever more than one. */
    public List<String> whose(String realm, String reference) {
        return own.get(rows -> rows.createQuery(WHOSE, String.class)
                .setParameter("realm", realm)
                .setParameter("reference", reference)
                .setMaxResults(10)
                .getResultList());
    }

    /** All of these but those of accounts that are gone by now. */
    void keep(List<Trace> traces) {
        own.run(rows -> {
            var present = new Present(rows, traces);
            traces.stream().filter(present::has).map(TraceRow::new).forEach(rows::persist);
        });
    }

    /** What was written a moment after its user was removed; who a directory keeps to itself is not known here. */
    void forgetGone(String realm, Instant since) {
        own.run(rows -> rows.createQuery(GONE)
                .setParameter("realm", realm)
                .setParameter("since", since.toEpochMilli())
                .executeUpdate());
    }

    /** What was written a moment after its realm was removed. */
    void forgetGone(Instant since) {
        own.run(rows -> rows.createQuery(GONE_REALM)
                .setParameter("since", since.toEpochMilli())
                .executeUpdate());
    }

    void forget(String realm, Instant before) {
        own.run(rows -> rows.createQuery(FORGET)
                .setParameter("realm", realm)
                .setParameter("before", before.toEpochMilli())
                .executeUpdate());
    }
}
