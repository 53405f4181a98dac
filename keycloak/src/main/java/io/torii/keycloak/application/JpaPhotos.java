package io.torii.keycloak.application;

import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import io.torii.port.application.Photos;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** Each sealed for its own realm, account and application: in another's row it does not open. */
public final class JpaPhotos implements Photos {
    private static final String MINE = " from PhotoRow p where p.id = :id and p.realm = :realm and p.user = :user";
    private static final String ERASE = "delete from PhotoRow p where p.realm = :realm and (p.id in"
            + " (select a.id from ApplicationRow a where a.closedAt < :closed)"
            + " or (p.at < :stray and p.id not in (select b.id from ApplicationRow b)))";

    private final OwnTransaction own;
    private final Keys keys;

    public JpaPhotos(KeycloakSessionFactory factory, Keys keys) {
        this.own = new OwnTransaction(factory);
        this.keys = keys;
    }

    @Override
    public void keep(Subject subject, ApplicationId id, byte[] jpeg, Instant at) {
        var sealed = PhotoSeal.of(keys, subject, id).seal(jpeg);
        own.run(entities -> entities.persist(new PhotoRow(subject, id.value(), sealed, at.getEpochSecond())));
    }

    @Override
    public boolean isKept(Subject subject, ApplicationId id) {
        return own.get(entities -> entities.createQuery("select count(p)" + MINE, Long.class)
                        .setParameter("id", id.value())
                        .setParameter("realm", subject.realm())
                        .setParameter("user", subject.user())
                        .getSingleResult()
                > 0);
    }

    @Override
    public Optional<byte[]> find(Subject subject, ApplicationId id) {
        return row(subject, id).flatMap(row -> PhotoSeal.of(keys, subject, id).open(row.sealed()));
    }

    @Override
    public int erase(String realm, Instant closedBefore, Instant strayBefore) {
        return own.get(entities -> entities.createQuery(ERASE)
                .setParameter("realm", realm)
                .setParameter("closed", closedBefore.getEpochSecond())
                .setParameter("stray", strayBefore.getEpochSecond())
                .executeUpdate());
    }

    private Optional<PhotoRow> row(Subject subject, ApplicationId id) {
        return own.get(entities -> entities.createQuery("select p" + MINE, PhotoRow.class)
                .setParameter("id", id.value())
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .getResultStream()
                .findFirst());
    }
}
