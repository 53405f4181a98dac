package io.torii.tests.harness;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Tables of ours, read without their entities, so that no column can hide. */
final class Rows {
    private final KeycloakSession session;

    Rows(KeycloakSession session) {
        this.session = session;
    }

    List<String> of(String table) {
        if (!named(table).startsWith("TORII_")) {
            throw new IllegalArgumentException("not a table of ours");
        }
        List<?> rows = session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery("select * from " + table)
                .getResultList();
        return rows.stream().map(Rows::text).toList();
    }

    /** Puts this into a column of one user's rows. */
    int write(String table, String column, String user, String value) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery("update " + table + " set " + column + " = ?1 where USER_ID = ?2")
                .setParameter(1, value)
                .setParameter(2, user)
                .executeUpdate();
    }

    /** A name as a database takes it, and nothing more. */
    static String named(String typed) {
        var name = typed.toUpperCase(Locale.ROOT);
        if (!name.matches("[A-Z_]{1,30}")) {
            throw new IllegalArgumentException("no name of a table or column");
        }
        return name;
    }

    /** Puts into a row what no code of ours would. */
    int write(String update, String row) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery(update)
                .setParameter(1, row)
                .executeUpdate();
    }

    private static String text(Object row) {
        return row instanceof Object[] columns ? Arrays.deepToString(columns) : String.valueOf(row);
    }
}
