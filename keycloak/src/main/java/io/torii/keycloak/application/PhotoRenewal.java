package io.torii.keycloak.application;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.application.ApplicationId;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.Keys;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;

/** Seals pictures anew for the present master key, so that the one before it can be taken away (R44). */
public final class PhotoRenewal {
    private static final Logger LOG = Logger.getLogger(PhotoRenewal.class);
    private static final String REALMS = "select distinct p.realm from PhotoRow p";
    private static final String NAMES = "select p.user, p.id from PhotoRow p where p.realm = :realm";
    private static final String SEALED = "select p.sealed from PhotoRow p where p.id = :id";
    private static final String RENEW = "update PhotoRow p set p.sealed = :next where p.id = :id";

    private final OwnTransaction own;
    private final Keys keys;

    public PhotoRenewal(KeycloakSessionFactory factory, Keys keys) {
        this.own = new OwnTransaction(factory);
        this.keys = keys;
    }

    /** Looks at all of them, unless there is no earlier key; how many it has sealed anew. */
    public int run() {
        var realms = own.get(rows -> rows.createQuery(REALMS, String.class).getResultList());
        return realms.stream()
                .filter(realm -> !keys.of(realm, KeyPurpose.PHOTO).previous().isEmpty())
                .mapToInt(this::run)
                .sum();
    }

    /** What names no picture of this version's was not sealed by it, and is in no other's way. */
    private int run(String realm) {
        var all = names(realm);
        var read = all.stream().flatMap(row -> Name.read(realm, row).stream()).toList();
        if (read.size() < all.size()) {
            LOG.warnf(
                    "%d rows of TORII_PHOTO in realm %s name no picture, and are not sealed anew",
                    all.size() - read.size(), realm);
        }
        return Math.toIntExact(read.stream().filter(this::renew).count());
    }

    private List<Object[]> names(String realm) {
        return own.get(rows -> rows.createQuery(NAMES, Object[].class)
                .setParameter("realm", realm)
                .getResultList());
    }

    private boolean renew(Name name) {
        return sealed(name)
                .flatMap(PhotoSeal.of(keys, name.subject(), name.id())::renewed)
                .filter(next -> replaced(name.id(), next))
                .isPresent();
    }

    private Optional<byte[]> sealed(Name name) {
        return own.get(rows -> rows.createQuery(SEALED, byte[].class)
                .setParameter("id", name.id().value())
                .getResultStream()
                .findFirst());
    }

    /** Not one that was erased meanwhile. Nothing else changes a picture, and another node seals the same one. */
    private boolean replaced(ApplicationId id, byte[] next) {
        return own.get(rows -> rows.createQuery(RENEW)
                        .setParameter("next", next)
                        .setParameter("id", id.value())
                        .executeUpdate())
                == 1;
    }

    private record Name(Subject subject, ApplicationId id) {
        static Optional<Name> read(String realm, Object[] row) {
            try {
                return Optional.of(new Name(new Subject(realm, (String) row[0]), new ApplicationId((String) row[1])));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
