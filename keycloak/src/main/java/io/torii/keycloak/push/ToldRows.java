package io.torii.keycloak.push;

import io.torii.domain.Subject;
import io.torii.domain.push.DeviceNotice;
import io.torii.domain.push.DeviceNotice.Kind;
import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/**
 * What devices were told of. A pass is gone the moment it is used, and that is when its owner must be able to say that it
 * was somebody else: so what was told is kept, and not read from what still stands.
 */
public record ToldRows(KeycloakSession session) {
    private static final String STANDING =
            "select t from ToldRow t where t.realm = :realm and t.user = :user and t.until > :now order by t.mark";
    private static final String TAKE = "delete from ToldRow t where t.realm = :realm and t.user = :user"
            + " and t.kind = :kind and t.mark = :mark";
    private static final String FORGET = "delete from ToldRow t where t.until <= :now";

    /** Committed with what it tells of; what is over goes. */
    public void keep(Subject subject, Kind kind, Instant mark, Instant until) {
        var rows = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        rows.createQuery(FORGET).setParameter("now", now()).executeUpdate();
        rows.merge(new ToldRow(subject, kind, mark, until));
    }

    /** Those of the account that can still be stopped, the oldest first. */
    public List<DeviceNotice> standing(Subject subject) {
        return own().get(rows -> rows.createQuery(STANDING, ToldRow.class)
                .setParameter("realm", subject.realm())
                .setParameter("user", subject.user())
                .setParameter("now", now())
                .getResultStream()
                .map(ToldRow::notice)
                .flatMap(Optional::stream)
                .toList());
    }

    /** Takes it away: true for exactly one caller, on every node. */
    public boolean take(Subject subject, String kind, Instant mark) {
        return own().get(rows -> rows.createQuery(TAKE)
                        .setParameter("realm", subject.realm())
                        .setParameter("user", subject.user())
                        .setParameter("kind", kind)
                        .setParameter("mark", mark.getEpochSecond())
                        .executeUpdate()
                == 1);
    }

    private OwnTransaction own() {
        return new OwnTransaction(session.getKeycloakSessionFactory());
    }

    private static long now() {
        return new KeycloakClock().now().getEpochSecond();
    }
}
