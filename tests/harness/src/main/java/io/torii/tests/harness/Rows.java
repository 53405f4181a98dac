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
        if (!table.toUpperCase(Locale.ROOT).matches("TORII_[A-Z_]{1,24}")) {
            throw new IllegalArgumentException("not a table of ours");
        }
        List<?> rows = session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery("select * from " + table)
                .getResultList();
        return rows.stream().map(Rows::text).toList();
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
