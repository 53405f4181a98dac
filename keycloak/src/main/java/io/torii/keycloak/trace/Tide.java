package io.torii.keycloak.trace;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many traces one account has in an hour on this node: whoever hammers on one does not fill the table. What is refused
 * takes no place from who is let in, and no browser from another: else an intruder would hammer first and leave no trace.
 */
final class Tide {
    static final int MOST = 300;

    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final int ACCOUNTS = 200_000;

    private final Map<Source, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicLong hour = new AtomicLong();

    boolean admits(Trace trace) {
        var now = trace.at().getEpochSecond() / HOUR;
        if (hour.getAndSet(now) != now || counts.size() >= ACCOUNTS) {
            counts.clear();
        }
        return counts.merge(Source.of(trace), 1, Integer::sum) <= MOST;
    }

    /** Whose traces are counted together: all that are refused, or those that let one browser in. */
    private record Source(Subject subject, Optional<String> browser) {
        static Source of(Trace trace) {
            var entered = trace.visit().browser().or(() -> Optional.of(""));
            return new Source(trace.subject(), trace.ending().in() ? entered : Optional.empty());
        }
    }
}
