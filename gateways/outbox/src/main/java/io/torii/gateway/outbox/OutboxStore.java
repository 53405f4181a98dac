package io.torii.gateway.outbox;

import io.torii.domain.SecretText;
import io.torii.domain.delivery.TextMessage;
import io.torii.keycloak.delivery.OutboxText;
import io.torii.port.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The texts of the last day (R69), a thousand at most, in this node's memory. */
final class OutboxStore {
    static final int MOST = 1_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final Deque<Kept> texts = new ArrayDeque<>();
    private final Clock clock;

    OutboxStore(Clock clock) {
        this.clock = clock;
    }

    synchronized void keep(String realm, TextMessage message) {
        texts.addFirst(new Kept(realm, text(message)));
        if (texts.size() > MOST) {
            texts.removeLast();
        }
    }

    synchronized List<OutboxText> newest(String realm) {
        var yesterday = clock.now().minus(DAY);
        texts.removeIf(kept -> kept.text().at().isBefore(yesterday));
        return texts.stream()
                .filter(kept -> kept.realm().equals(realm))
                .map(Kept::text)
                .toList();
    }

    synchronized void clear(String realm) {
        texts.removeIf(kept -> kept.realm().equals(realm));
    }

    private OutboxText text(TextMessage message) {
        return new OutboxText(
                message.id().value(),
                clock.now(),
                SecretText.of(message.to().e164()),
                message.sender(),
                message.language().toLanguageTag(),
                message.body());
    }

    private record Kept(String realm, OutboxText text) {}
}
