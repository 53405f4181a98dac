package io.torii.keycloak.waiting;

import io.torii.keycloak.waiting.Seat.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The pages that wait on this node. No thread belongs to any of them, and nothing is asked of a store for them. */
final class WaitingRoom {
    private final int heartbeat;
    private final Crowd crowd;
    private final AtomicLong ticks = new AtomicLong();
    /** By topic; nearly always one. */
    private final Map<String, List<Seat>> seats = new ConcurrentHashMap<>();

    WaitingRoom(WaitingOptions options) {
        heartbeat = options.heartbeat();
        crowd = new Crowd(options);
    }

    /** Takes a seat; whoever had one by the same handle gives it up. */
    Admittance enter(Ticket ticket) {
        seats.getOrDefault(ticket.topic(), List.of()).stream()
                .filter(seat -> seat.ticket().handle().equals(ticket.handle()))
                .forEach(seat -> end(seat, Word.REPLACED));
        var refusal = crowd.enter(ticket.address());
        if (refusal.isPresent()) {
            return Admittance.of(refusal.get());
        }
        var seat = new Seat(ticket, ticks.get() + ticket.seconds(), this::remove);
        seats.merge(ticket.topic(), List.of(seat), WaitingRoom::both);
        return Admittance.of(seat);
    }

    /** Wakes who waits for this here; answers how many. */
    int wake(String topic) {
        var waiting = seats.getOrDefault(topic, List.of());
        waiting.forEach(seat -> end(seat, Word.WOKEN));
        return waiting.size();
    }

    /** A second has passed. Beats are spread over the seconds by when a page came. */
    void tick() {
        var now = ticks.incrementAndGet();
        seats.values().forEach(each -> each.forEach(seat -> tick(seat, now)));
    }

    int size() {
        return crowd.size();
    }

    private void tick(Seat seat, long now) {
        if (now >= seat.ends()) {
            end(seat, Word.OVER);
        } else if ((seat.ends() - now) % heartbeat == 0) {
            seat.say(Word.BEAT);
        }
    }

    private void end(Seat seat, Word word) {
        remove(seat);
        seat.say(word);
    }

    /** Leaving twice is leaving once. */
    private void remove(Seat seat) {
        seats.computeIfPresent(seat.ticket().topic(), (topic, waiting) -> {
            if (!waiting.contains(seat)) {
                return waiting;
            }
            crowd.leave(seat.ticket().address());
            var others = waiting.stream().filter(each -> each != seat).toList();
            return others.isEmpty() ? null : others;
        });
    }

    private static List<Seat> both(List<Seat> some, List<Seat> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
