package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.port.Clock;
import io.torii.port.call.Unanswered;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Unanswered calls in memory. */
public final class MemoryUnanswered implements Unanswered {
    private final Map<Subject, Map<Integer, Instant>> places = new HashMap<>();
    private final Map<Subject, Instant> rests = new HashMap<>();
    private final Clock clock;

    public MemoryUnanswered(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void count(Subject subject, int most) {
        var own = of(subject);
        for (var place = 1; place < most; place++) {
            if (own.putIfAbsent(place, clock.now().plus(WINDOW)) == null) {
                return;
            }
        }
        rests.put(subject, clock.now().plus(REST));
    }

    @Override
    public synchronized boolean rests(Subject subject) {
        return rests.containsKey(subject) && clock.now().isBefore(rests.get(subject));
    }

    @Override
    public synchronized void uncount(Subject subject, int most) {
        if (rests(subject)) {
            rests.remove(subject);
            return;
        }
        var own = of(subject);
        IntStream.range(1, most)
                .map(place -> most - place)
                .filter(own::containsKey)
                .findFirst()
                .ifPresent(own::remove);
    }

    @Override
    public synchronized void clear(Subject subject) {
        places.remove(subject);
        rests.remove(subject);
    }

    private Map<Integer, Instant> of(Subject subject) {
        var own = places.computeIfAbsent(subject, key -> new HashMap<>());
        own.values().removeIf(until -> !clock.now().isBefore(until));
        return own;
    }
}
