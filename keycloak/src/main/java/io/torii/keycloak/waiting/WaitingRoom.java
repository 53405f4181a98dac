package io.torii.keycloak.waiting;

import io.torii.keycloak.waiting.Seat.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

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

    /**
     * Takes the one seat that a page has for what it waits for; a handle is made at every reload, so who has the page's
     * older seat gives it up. What has happened already is looked for from the seat, so that nothing is missed in between.
     *
     * @param happened whether this topic was woken before; its exception leaves no seat behind
     */
    Admittance enter(Ticket ticket, Predicate<String> happened) {
        var arrival = new Arrival(ticket);
        seats.compute(ticket.topic(), (topic, waiting) -> arrival.among(waiting));
        // Not inside: who hears it may leave, which waits for the same entry.
        arrival.older.forEach(seat -> seat.say(Word.REPLACED));
        arrival.admittance.seat().ifPresent(seat -> look(seat, happened));
        return arrival.admittance;
    }

    private void look(Seat seat, Predicate<String> happened) {
        try {
            if (happened.test(seat.ticket().topic())) {
                end(seat, Word.WOKEN);
            }
        } catch (RuntimeException unknown) {
            seat.leave();
            throw unknown;
        }
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

    /** One page that comes. The place of its older seat is free for it, whoever else wants one. */
    private final class Arrival {
        private final Ticket ticket;
        private List<Seat> older;
        private Admittance admittance;

        Arrival(Ticket ticket) {
            this.ticket = ticket;
        }

        /** Who waits for the topic from now on; nobody is null, as the map has it. */
        List<Seat> among(List<Seat> waiting) {
            var all = new ArrayList<>(Objects.requireNonNullElse(waiting, List.of()));
            older = all.stream()
                    .filter(seat -> seat.ticket().page().equals(ticket.page()))
                    .toList();
            all.removeAll(older);
            older.forEach(seat -> crowd.leave(seat.ticket().address()));
            admittance = crowd.enter(ticket.address()).map(Admittance::of).orElseGet(() -> Admittance.of(seat()));
            admittance.seat().ifPresent(all::add);
            return all.isEmpty() ? null : List.copyOf(all);
        }

        private Seat seat() {
            return new Seat(ticket, ticks.get() + ticket.seconds(), WaitingRoom.this::remove);
        }
    }
}
