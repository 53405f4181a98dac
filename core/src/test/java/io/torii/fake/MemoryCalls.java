package io.torii.fake;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.delivery.DeliveryId;
import io.torii.port.Clock;
import io.torii.port.call.Calls;
import io.torii.port.call.Lines;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls in memory. */
public final class MemoryCalls implements Calls {
    private final Map<DeliveryId, Call> open = new HashMap<>();
    private final Set<List<Object>> reached = new HashSet<>();
    private final Map<DeliveryId, Call> over = new HashMap<>();
    private final Map<DeliveryId, Ended> ended = new HashMap<>();
    private final Clock clock;
    private final Lines lines;

    public MemoryCalls(Clock clock, Lines lines) {
        this.clock = clock;
        this.lines = lines;
    }

    @Override
    public synchronized void open(Call call) {
        open.put(call.id(), call);
        lines.hold(call);
    }

    @Override
    public synchronized Optional<Call> find(String realm, DeliveryId id) {
        return Optional.ofNullable(open.get(id))
                .filter(call -> call.bound().subject().realm().equals(realm))
                .filter(call -> clock.now().isBefore(call.expires().plus(REMEMBERED)));
    }

    @Override
    public synchronized void reach(Call call, String line, Stage stage) {
        reached.add(List.of(call.id(), line, stage));
    }

    @Override
    public synchronized boolean reached(Call call, String line, Stage stage) {
        return reached.contains(List.of(call.id(), line, stage));
    }

    @Override
    public synchronized void leave(Call call) {
        reached.add(List.of(call.id(), "left"));
    }

    @Override
    public synchronized boolean left(Call call) {
        return reached.contains(List.of(call.id(), "left"));
    }

    @Override
    public synchronized boolean end(Call call, CallEnd end) {
        var subject = call.bound().subject();
        if (find(subject.realm(), call.id()).isEmpty()) {
            return false;
        }
        open.remove(call.id());
        over.put(call.id(), call);
        ended.put(call.id(), new Ended(call.bound(), end, clock.now().plus(REMEMBERED)));
        if (!call.hungUpAt(clock.now())) {
            lines.free(subject);
        }
        return true;
    }

    @Override
    public synchronized Optional<Call> over(String realm, DeliveryId id) {
        return Optional.ofNullable(over.get(id))
                .filter(call -> call.bound().subject().realm().equals(realm));
    }

    @Override
    public synchronized Optional<CallEnd> take(DeliveryId id, Call.Bound bound) {
        var found = Optional.ofNullable(ended.get(id))
                .filter(each -> each.bound().equals(bound))
                .filter(each -> clock.now().isBefore(each.until()));
        found.ifPresent(each -> ended.remove(id));
        return found.map(Ended::end);
    }

    private record Ended(Call.Bound bound, CallEnd end, Instant until) {}
}
