package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.delivery.DeliveryId;
import io.torii.port.Clock;
import io.torii.port.call.Lines;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Lines in memory. */
public final class MemoryLines implements Lines {
    private final Map<Subject, Line> lines = new HashMap<>();
    private final Clock clock;

    public MemoryLines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean occupy(Subject subject, Duration life) {
        if (taken(subject).isPresent()) {
            return false;
        }
        lines.put(subject, new Line(Optional.empty(), clock.now().plus(life)));
        return true;
    }

    @Override
    public synchronized void hold(Call call) {
        var until = clock.now().plus(call.occupies());
        lines.put(call.bound().subject(), new Line(Optional.of(call.id()), until));
    }

    @Override
    public synchronized Optional<DeliveryId> holder(Subject subject) {
        return taken(subject).flatMap(Line::holder);
    }

    @Override
    public synchronized void free(Subject subject) {
        lines.remove(subject);
    }

    private Optional<Line> taken(Subject subject) {
        return Optional.ofNullable(lines.get(subject))
                .filter(line -> clock.now().isBefore(line.until()));
    }

    private record Line(Optional<DeliveryId> holder, Instant until) {}
}
