package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.port.Clock;
import io.torii.port.call.Spent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls that were used up, in memory. */
public final class MemorySpent implements Spent {
    private final Map<List<Object>, Deque<Instant>> ends = new HashMap<>();
    private final Clock clock;

    public MemorySpent(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Instant> spend(Subject subject, Duration within, int most) {
        var own = ends.computeIfAbsent(List.of(subject, within), key -> new ArrayDeque<>());
        own.removeIf(end -> !clock.now().isBefore(end));
        if (own.size() >= most) {
            return Optional.of(own.getFirst());
        }
        own.add(clock.now().plus(within));
        return Optional.empty();
    }
}
