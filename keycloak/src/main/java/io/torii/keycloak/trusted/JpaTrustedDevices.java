package io.torii.keycloak.trusted;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.trusted.TrustedDevices;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per browser, in transactions of their own. */
public final class JpaTrustedDevices implements TrustedDevices {
    private static final String MINE = " from TrustedRow t where t.realm = :realm and t.user = :user";
    private static final String FIND = "select t" + MINE + " and t.id = :id";
    private static final String ALL = "select t" + MINE + " order by t.since desc, t.id";
    private static final String END = "delete" + MINE + " and t.id = :id";

    private final OwnTransaction own;

    public JpaTrustedDevices(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public void keep(TrustedDevice device, int most) {
        own.run(rows -> {
            rows(rows, device.subject()).stream().skip(most - 1L).forEach(row -> of(
                            rows.createQuery(END), device.subject())
                    .setParameter("id", row.id())
                    .executeUpdate());
            rows.persist(new TrustedRow(device));
        });
    }

    @Override
    public Optional<TrustedDevice> find(Subject subject, String id) {
        return own.get(rows -> rows.createQuery(FIND, TrustedRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .flatMap(TrustedRow::device));
    }

    @Override
    public List<TrustedDevice> of(Subject subject) {
        return own.get(rows -> rows(rows, subject).stream()
                .flatMap(row -> row.device().stream())
                .toList());
    }

    @Override
    public boolean end(Subject subject, String id) {
        return own.get(rows ->
                of(rows.createQuery(END), subject).setParameter("id", id).executeUpdate() == 1);
    }

    @Override
    public int endAll(Subject subject) {
        return own.get(rows -> of(rows.createQuery("delete" + MINE), subject).executeUpdate());
    }

    @Override
    public void sweep(Instant now) {
        own.run(rows -> rows.createQuery("delete from TrustedRow t where t.until <= :now")
                .setParameter("now", now.getEpochSecond())
                .executeUpdate());
    }

    private static List<TrustedRow> rows(EntityManager rows, Subject subject) {
        return rows.createQuery(ALL, TrustedRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .getResultList();
    }

    private static Query of(Query query, Subject subject) {
        return query.setParameter("realm", subject.realm()).setParameter("user", subject.user());
    }
}
