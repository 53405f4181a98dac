package io.torii.keycloak.address;

import io.torii.domain.Subject;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.address.NoticeAddresses;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per place and one per former address, in transactions of its own. */
public final class JpaNoticeAddresses implements NoticeAddresses {
    private static final String FORMER = "select f from FormerAddressRow f"
            + " where f.realm = :realm and f.user = :user and f.until > :now order by f.until, f.key";
    private static final String OVER = "delete from FormerAddressRow f where f.until <= :now";
    private static final String LONGER = "update FormerAddressRow f set f.until = :until"
            + " where f.realm = :realm and f.user = :user and f.key = :key";
    private static final int TRIES = 5;

    private final OwnTransaction own;

    public JpaNoticeAddresses(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public List<NoticeAddress> of(Subject owner) {
        return own.get(rows -> new NoticeAddressRows(rows).of(owner));
    }

    @Override
    public boolean put(NoticeAddress waiting, String digest) {
        return raced(rows -> new NoticeAddressRows(rows).put(waiting, digest));
    }

    @Override
    public Optional<NoticeAddress> confirm(String realm, Collection<String> digests, Instant askedAfter, Instant now) {
        return digests.isEmpty()
                ? Optional.empty()
                : own.get(rows -> new NoticeAddressRows(rows).confirm(realm, digests, askedAfter, now));
    }

    @Override
    public boolean remove(NoticeAddress address) {
        return own.get(rows -> new NoticeAddressRows(rows).remove(address));
    }

    @Override
    public void keep(Subject owner, MailAddress former, Instant until) {
        raced(rows -> {
            var there = rows.createQuery(LONGER)
                    .setParameter("until", until.getEpochSecond())
                    .setParameter("realm", owner.realm())
                    .setParameter("user", owner.user())
                    .setParameter("key", former.key())
                    .executeUpdate();
            if (there == 0) {
                rows.persist(new FormerAddressRow(owner, former, until));
                rows.flush();
            }
            return true;
        });
    }

    @Override
    public List<MailAddress> former(Subject owner, Instant now) {
        return own.get(rows -> rows.createQuery(FORMER, FormerAddressRow.class)
                .setParameter("realm", owner.realm())
                .setParameter("user", owner.user())
                .setParameter("now", now.getEpochSecond())
                .getResultStream()
                .flatMap(row -> row.address().stream())
                .toList());
    }

    @Override
    public void forget(Instant now, Instant askedBefore) {
        own.run(rows -> {
            rows.createQuery(OVER).setParameter("now", now.getEpochSecond()).executeUpdate();
            new NoticeAddressRows(rows).forgetLapsed(askedBefore);
        });
    }

    /** Somebody wrote the same place or address meanwhile: the next look tells which. */
    private boolean raced(Function<EntityManager, Boolean> work) {
        RuntimeException lost = null;
        for (var tries = 0; tries < TRIES; tries++) {
            try {
                return own.getIf(done -> done, work);
            } catch (RuntimeException e) {
                if (!LostRace.is(e)) {
                    throw e;
                }
                lost = e;
            }
        }
        throw lost;
    }
}
