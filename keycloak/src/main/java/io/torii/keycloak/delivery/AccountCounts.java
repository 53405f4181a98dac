package io.torii.keycloak.delivery;

import io.torii.port.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** How many accounts a realm has, counted anew every quarter of an hour: a directory of 100,000 is slow to count. */
final class AccountCounts {
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    AccountCounts(Clock clock) {
        this.clock = clock;
    }

    long of(KeycloakSession session, RealmModel realm) {
        var now = clock.now();
        var known = counts.get(realm.getId());
        if (known == null || known.counted().plus(FRESH).isBefore(now)) {
            known = new Count(session.users().getUsersCount(realm), now);
            counts.put(realm.getId(), known);
        }
        return known.accounts();
    }

    private record Count(long accounts, Instant counted) {}
}
