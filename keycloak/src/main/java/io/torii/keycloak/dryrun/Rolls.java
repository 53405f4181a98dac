package io.torii.keycloak.dryrun;

import io.torii.keycloak.dryrun.Sheet.Account;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import org.hibernate.jpa.HibernateHints;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Reads who is in a realm, in sets (R58). */
record Rolls(EntityManager rows, String realm) {
    /** Keycloak has rows fetched by 64: a set would be eighty round trips to the database. */
    static final int AT_ONCE = 5_000;

    /** Service accounts and disabled ones sign nobody in. */
    private static final String ACCOUNTS = "select u.id, u.username from UserEntity u where u.realmId = :realm"
            + " and u.serviceAccountClientLink is null and u.enabled = true";

    static Rolls of(KeycloakSession session, String realm) {
        return new Rolls(session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm);
    }

    /** The first accounts in the order of their ids. */
    List<Account> first(int most) {
        return accounts(rows.createQuery(ACCOUNTS + " order by u.id").setMaxResults(most));
    }

    /** The next ones. */
    List<Account> after(Account last, int most) {
        return accounts(rows.createQuery(ACCOUNTS + " and u.id > :last order by u.id")
                .setParameter("last", last.id())
                .setMaxResults(most));
    }

    /** One page in the order of their names. */
    List<Account> page(int first, int most) {
        return most == 0
                ? List.of()
                : accounts(rows.createQuery(ACCOUNTS + " order by u.username")
                        .setFirstResult(first)
                        .setMaxResults(most));
    }

    /** What is known of these. */
    Particulars particulars() {
        return new Particulars(rows, realm);
    }

    private List<Account> accounts(Query query) {
        List<?> found = query.setParameter("realm", realm)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new Account((String) row[0], (String) row[1]))
                .toList();
    }
}
