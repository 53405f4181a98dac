package io.torii.fake;

import io.torii.domain.Slot;
import io.torii.port.Clock;
import io.torii.port.Slots;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slots in memory, judged by a clock. */
public final class MemorySlots implements Slots {
    private final Map<List<Object>, Deque<Instant>> claims = new HashMap<>();
    private final Clock clock;

    public MemorySlots(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean claim(Slot slot) {
        return spend(slot).isEmpty();
    }

    @Override
    public synchronized Optional<Instant> spend(Slot slot) {
        var held = claims.computeIfAbsent(List.of(slot.subject(), slot.name()), key -> new ArrayDeque<>());
        held.removeIf(ends -> !clock.now().isBefore(ends));
        if (held.size() >= slot.places()) {
            return held.stream().min(Comparator.naturalOrder());
        }
        held.add(clock.now().plus(slot.window()));
        return Optional.empty();
    }
}
