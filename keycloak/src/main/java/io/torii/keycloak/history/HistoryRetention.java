package io.torii.keycloak.history;

import io.torii.keycloak.KeycloakClock;
import io.torii.keycloak.storage.OwnTransaction;
import java.time.Duration;
import org.keycloak.models.KeycloakSessionFactory;

/** Forgets the history of accounts that were removed a year ago (R69); a second run finds nothing to do. */
public final class HistoryRetention {
    private static final Duration YEAR = Duration.ofDays(365);

    private HistoryRetention() {}

    public static void run(KeycloakSessionFactory factory) {
        var before = new KeycloakClock().now().minus(YEAR);
        new OwnTransaction(factory).run(rows -> new HistoryRows(rows).forget(before));
    }
}
