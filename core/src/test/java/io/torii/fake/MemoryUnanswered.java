package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.delivery.DeliveryId;
import io.torii.port.Clock;
import io.torii.port.call.Unanswered;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Unanswered calls in memory. */
public final class MemoryUnanswered implements Unanswered {
    private final Map<Subject, List<Counted>> places = new HashMap<>();
    private final Map<Subject, Counted> rests = new HashMap<>();
    private final Clock clock;

    public MemoryUnanswered(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void count(Subject subject, DeliveryId call, int most) {
        if (of(subject).size() < most - 1) {
            of(subject).add(new Counted(call, clock.now().plus(WINDOW)));
        } else if (!rests(subject)) {
            rests.put(subject, new Counted(call, clock.now().plus(REST)));
        }
    }

    @Override
    public synchronized List<DeliveryId> counted(Subject subject) {
        var resting = rests(subject) ? Stream.of(rests.get(subject)) : Stream.<Counted>empty();
        return Stream.concat(of(subject).stream(), resting).map(Counted::call).toList();
    }

    @Override
    public synchronized boolean rests(Subject subject) {
        return rests.containsKey(subject)
                && clock.now().isBefore(rests.get(subject).until());
    }

    @Override
    public synchronized void uncount(Subject subject, DeliveryId call) {
        if (!counted(subject).contains(call)) {
            return;
        }
        var last = rests(subject) ? Optional.of(rests.get(subject).call()) : Optional.<DeliveryId>empty();
        rests.remove(subject);
        if (of(subject).removeIf(each -> each.call().equals(call))) {
            last.ifPresent(each -> of(subject).add(new Counted(each, clock.now().plus(WINDOW))));
        }
    }

    @Override
    public synchronized void clear(Subject subject) {
        places.remove(subject);
        rests.remove(subject);
    }

    private List<Counted> of(Subject subject) {
        var own = places.computeIfAbsent(subject, key -> new ArrayList<>());
        own.removeIf(each -> !clock.now().isBefore(each.until()));
        return own;
    }

    private record Counted(DeliveryId call, Instant until) {}
}
