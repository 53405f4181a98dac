package io.torii.keycloak.recovery;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Identity;
import io.torii.domain.recovery.Link;
import io.torii.keycloak.storage.LostRace;
import io.torii.keycloak.storage.OwnTransaction;
import io.torii.port.recovery.Links;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.models.KeycloakSessionFactory;

/** One row per account, in transactions of its own. */
public final class JpaLinks implements Links {
    private static final String BY =
            "select l from LinkRow l where l.realm = :realm and l.issuer = :issuer and l.subject = :subject";
    private static final String MINE = "delete from LinkRow l where l.realm = :realm and l.user = :user";
    private static final String THIS = MINE + " and l.issuer = :issuer and l.subject = :subject and l.at = :at";

    private static final int TRIES = 5;

    private final OwnTransaction own;

    public JpaLinks(KeycloakSessionFactory factory) {
        this.own = new OwnTransaction(factory);
    }

    @Override
    public Optional<Link> of(Subject account) {
        return own.get(
                rows -> Optional.ofNullable(rows.find(LinkRow.class, new LinkRow.Key(account.realm(), account.user())))
                        .flatMap(LinkRow::link));
    }

    @Override
    public Optional<Link> by(String realm, Identity identity) {
        return own.get(rows -> by(rows, realm, identity));
    }

    /** A database may take letters for the same that the standard tells apart. */
    private static Optional<Link> by(EntityManager rows, String realm, Identity identity) {
        return rows.createQuery(BY, LinkRow.class)
                .setParameter("realm", realm)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .flatMap(row -> row.link().stream())
                .filter(link -> link.identity().equals(identity))
                .findFirst();
    }

    @Override
    public boolean record(Link link) {
        RuntimeException lost = null;
        for (var tries = 0; tries < TRIES; tries++) {
            try {
                return own.get(rows -> record(rows, link));
            } catch (RuntimeException e) {
                if (!LostRace.is(e)) {
                    throw e;
                }
                // Somebody wrote the same account or the same identity meanwhile: the next look tells which.
                lost = e;
            }
        }
        throw lost;
    }

    private static boolean record(EntityManager rows, Link link) {
        var account = link.account();
        var owner = by(rows, account.realm(), link.identity()).map(Link::account);
        if (owner.isPresent() && !owner.get().equals(account)) {
            return false;
        }
        rows.createQuery(MINE)
                .setParameter("realm", account.realm())
                .setParameter("user", account.user())
                .executeUpdate();
        rows.clear();
        rows.persist(new LinkRow(link));
        rows.flush();
        return true;
    }

    @Override
    public boolean remove(Link link) {
        return own.get(rows -> rows.createQuery(THIS)
                        .setParameter("realm", link.account().realm())
                        .setParameter("user", link.account().user())
                        .setParameter("issuer", link.identity().issuer())
                        .setParameter("subject", link.identity().subject())
                        .setParameter("at", link.at().getEpochSecond())
                        .executeUpdate()
                == 1);
    }
}
