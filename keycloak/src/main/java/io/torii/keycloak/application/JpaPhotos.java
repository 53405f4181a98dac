package io.torii.keycloak.application;

import io.torii.domain.BoundSeal;
import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.SecureChance;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import io.torii.port.application.Photos;
import java.time.Instant;
import java.util.List;
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
        var sealed = seal(subject).seal(jpeg, new SecureChance().bytes(BoundSeal.NONCE_BYTES), bound(subject, id));
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
        return row(subject, id).flatMap(row -> seal(subject).open(row.sealed(), bound(subject, id)));
    }

    /** Seals those anew for the present master key that the one before it has sealed (R44); how many. */
    public int renew() {
        var all =
                own.get(entities -> entities.createQuery("select p.realm, p.user, p.id from PhotoRow p", Object[].class)
                        .getResultList());
        return Math.toIntExact(all.stream()
                .filter(names ->
                        renew(new Subject((String) names[0], (String) names[1]), new ApplicationId((String) names[2])))
                .count());
    }

    private boolean renew(Subject subject, ApplicationId id) {
        if (keys.of(subject.realm(), KeyPurpose.PHOTO).previous().isEmpty()) {
            return false;
        }
        var nonce = new SecureChance().bytes(BoundSeal.NONCE_BYTES);
        return row(subject, id)
                .flatMap(row -> seal(subject).renewed(row.sealed(), nonce, bound(subject, id)))
                .filter(next -> replaced(id, next))
                .isPresent();
    }

    /** Not one that was erased meanwhile. Nothing else changes a picture, and another node seals the same one. */
    private boolean replaced(ApplicationId id, byte[] next) {
        return own.get(entities -> entities.createQuery("update PhotoRow p set p.sealed = :next where p.id = :id")
                        .setParameter("next", next)
                        .setParameter("id", id.value())
                        .executeUpdate())
                == 1;
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

    private BoundSeal seal(Subject subject) {
        return new BoundSeal(keys.of(subject.realm(), KeyPurpose.PHOTO));
    }

    private static List<String> bound(Subject subject, ApplicationId id) {
        return List.of("application.photo", subject.realm(), subject.user(), id.value());
    }
}
