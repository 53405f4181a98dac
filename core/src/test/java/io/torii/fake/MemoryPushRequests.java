package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.push.PushId;
import io.torii.domain.push.PushOutcome;
import io.torii.domain.push.PushPolicy;
import io.torii.domain.push.PushRequest;
import io.torii.port.Clock;
import io.torii.port.push.PushRequests;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests in memory. */
public final class MemoryPushRequests implements PushRequests {
    private final Map<PushId, PushRequest> waiting = new HashMap<>();
    private final Map<PushId, Over> over = new HashMap<>();
    private final Map<List<Object>, List<Instant>> unanswered = new HashMap<>();
    private final Clock clock;

    public MemoryPushRequests(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized boolean count(Subject subject, String origin, boolean known, PushPolicy.Unanswered limits) {
        var own = asked(subject, origin, limits);
        var strangers = asked(subject, "", limits);
        if (own.size() >= (known ? limits.account() : limits.browser())
                || (!known && strangers.size() >= limits.account())) {
            return false;
        }
        own.add(clock.now());
        if (!known) {
            strangers.add(clock.now());
        }
        return true;
    }

    @Override
    public synchronized boolean open(PushRequest request) {
        return live(request.bound().subject()) < MOST_WAITING && waiting.putIfAbsent(request.id(), request) == null;
    }

    @Override
    public synchronized Optional<PushRequest> find(Subject subject, PushId id) {
        return Optional.ofNullable(waiting.get(id))
                .filter(request -> request.bound().subject().equals(subject))
                .filter(request -> clock.now().isBefore(request.expires().plus(REMEMBERED)));
    }

    @Override
    public synchronized List<PushRequest> waiting(Subject subject) {
        return waiting.keySet().stream()
                .flatMap(id -> find(subject, id).stream())
                .sorted(Comparator.comparing(PushRequest::opened))
                .toList();
    }

    @Override
    public synchronized boolean decide(PushRequest request, PushOutcome outcome) {
        var subject = request.bound().subject();
        if (!end(subject, request.id(), Optional.of(outcome))) {
            return false;
        }
        unanswered.remove(List.<Object>of(subject, ""));
        unanswered.remove(List.<Object>of(subject, request.scene().origin()));
        return true;
    }

    @Override
    public synchronized boolean decided(Subject subject, PushId id, String device) {
        return remembered(id)
                .map(Over::bound)
                .filter(bound -> bound.subject().equals(subject))
                .filter(bound -> bound.device().equals(device))
                .isPresent();
    }

    @Override
    public synchronized Optional<PushOutcome> take(PushId id, PushRequest.Bound bound) {
        var outcome =
                remembered(id).filter(found -> found.bound().equals(bound)).flatMap(Over::outcome);
        outcome.ifPresent(taken -> over.computeIfPresent(id, (key, found) -> found.taken()));
        return outcome;
    }

    @Override
    public synchronized void withdraw(Subject subject, PushId id) {
        end(subject, id, Optional.empty());
    }

    private boolean end(Subject subject, PushId id, Optional<PushOutcome> outcome) {
        var found = find(subject, id);
        found.ifPresent(request -> {
            waiting.remove(id);
            over.put(id, new Over(request.bound(), clock.now().plus(REMEMBERED), outcome));
        });
        return found.isPresent();
    }

    private List<Instant> asked(Subject subject, String whose, PushPolicy.Unanswered limits) {
        var all = unanswered.computeIfAbsent(List.of(subject, whose), key -> new ArrayList<>());
        all.removeIf(at -> !clock.now().isBefore(at.plus(limits.window())));
        return all;
    }

    private long live(Subject subject) {
        return waiting(subject).stream()
                .filter(request -> !request.expiredAt(clock.now()))
                .count();
    }

    private Optional<Over> remembered(PushId id) {
        return Optional.ofNullable(over.get(id)).filter(found -> clock.now().isBefore(found.until()));
    }

    private record Over(PushRequest.Bound bound, Instant until, Optional<PushOutcome> outcome) {
        Over taken() {
            return new Over(bound, until, Optional.empty());
        }
    }
}
