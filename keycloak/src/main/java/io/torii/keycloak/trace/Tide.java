package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How many traces one account has in an hour on this node: whoever hammers on one does not fill the table. */
final class Tide {
    static final int MOST = 300;

    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final int ACCOUNTS = 200_000;

    private final Map<Subject, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicLong hour = new AtomicLong();

    boolean admits(Subject subject, Instant at) {
        var now = at.getEpochSecond() / HOUR;
        if (hour.getAndSet(now) != now || counts.size() >= ACCOUNTS) {
            counts.clear();
        }
        return counts.merge(subject, 1, Integer::sum) <= MOST;
    }
}
