package io.torii.gateway.outbox;

import io.torii.domain.SecretText;
import io.torii.domain.delivery.CallMessage;
import io.torii.keycloak.delivery.OutboxCall;
import io.torii.keycloak.delivery.Spoken;
import io.torii.port.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The calls of the last day (R69), a thousand at most, in this node's memory. */
final class OutboxCalls {
    private static final int MOST = 1_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final Deque<Kept> calls = new ArrayDeque<>();
    private final Clock clock;

    OutboxCalls(Clock clock) {
        this.clock = clock;
    }

    synchronized void ring(String realm, CallMessage message) {
        calls.addFirst(new Kept(realm, call(message)));
        if (calls.size() > MOST) {
            calls.removeLast();
        }
    }

    synchronized List<OutboxCall> newest(String realm) {
        var yesterday = clock.now().minus(DAY);
        calls.removeIf(kept -> kept.call().at().isBefore(yesterday));
        return calls.stream()
                .filter(kept -> kept.realm().equals(realm))
                .map(Kept::call)
                .toList();
    }

    synchronized void said(String realm, String id, Spoken words) {
        var now = calls.stream()
                .map(kept -> kept.is(realm, id) ? new Kept(realm, hearing(kept.call(), words)) : kept)
                .toList();
        calls.clear();
        calls.addAll(now);
    }

    synchronized void clear(String realm) {
        calls.removeIf(kept -> kept.realm().equals(realm));
    }

    private static OutboxCall hearing(OutboxCall call, Spoken words) {
        List<String> said = new ArrayList<>(call.said());
        said.addAll(words.phrases());
        var state = new OutboxCall.State(true, words.keys());
        return new OutboxCall(call.id(), call.at(), call.to(), call.extension(), call.language(), said, state);
    }

    private OutboxCall call(CallMessage message) {
        return new OutboxCall(
                message.id().value(),
                clock.now(),
                SecretText.of(message.to().e164()),
                message.extension(),
                message.language().toLanguageTag(),
                List.of(),
                OutboxCall.State.RINGING);
    }

    private record Kept(String realm, OutboxCall call) {
        boolean is(String where, String id) {
            return realm.equals(where) && call.id().equals(id);
        }
    }
}
