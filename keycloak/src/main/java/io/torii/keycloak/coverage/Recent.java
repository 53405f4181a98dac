package io.torii.keycloak.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The last reports of large realms on this node: a console that is opened ten times a minute does not have a million rows
 * read ten times a minute. What is counted quickly is counted anew.
 */
final class Recent {
    private static final long LARGE = 50_000;
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, Coverage> reports = new ConcurrentHashMap<>();

    Coverage of(String realm, Instant now, Supplier<Coverage> count) {
        var kept = reports.get(realm);
        if (kept != null && !now.isBefore(kept.at()) && now.isBefore(kept.at().plus(KEPT))) {
            return kept;
        }
        var counted = count.get();
        if (counted.users() >= LARGE) {
            reports.put(realm, counted);
        } else {
            reports.remove(realm);
        }
        return counted;
    }
}
