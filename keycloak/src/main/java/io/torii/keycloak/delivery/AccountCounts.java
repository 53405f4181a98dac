package io.torii.keycloak.delivery;

import io.torii.port.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** How many accounts a realm has, counted anew every quarter of an hour: a directory of 100,000 is slow to count. */
final class AccountCounts {
    private static final Logger LOG = Logger.getLogger(AccountCounts.class);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Set<String> checked = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    AccountCounts(Clock clock) {
        this.clock = clock;
    }

    /** @param told how many the realm's setting says, 0 when it says nothing */
    long of(String realm, long told, Census census) {
        if (told == 0 && checked.add(realm) && census.misses()) {
            LOG.warnf(
                    "Realm %s has a user federation that Keycloak cannot count: unless all its users are imported, the"
                            + " day's budgets for texts are too small. Set %s to the number of accounts",
                    realm, BudgetSettings.ACCOUNTS.key());
        }
        return Math.max(told, counted(realm, census));
    }

    private long counted(String realm, Census census) {
        var now = clock.now();
        var known = counts.get(realm);
        if (known == null || known.counted().plus(FRESH).isBefore(now)) {
            known = new Count(census.count(), now);
            counts.put(realm, known);
        }
        return known.accounts();
    }

    private record Count(long accounts, Instant counted) {}
}
