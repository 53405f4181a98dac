package io.torii.keycloak.delivery;

import dev.failsafe.CircuitBreaker;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.phone.Channel;
import io.torii.port.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One circuit per realm, provider and channel on this node: a realm's wrong credentials, and calls that fail, stop no other texts. */
final class Circuits {
    private static final int LAST_CALLS = 10;

    private final Map<Key, CircuitBreaker<Accepted>> breakers = new ConcurrentHashMap<>();
    private final Map<Key, ProviderHealth> health = new ConcurrentHashMap<>();
    private final DeliveryOptions.Circuit options;
    private final CircuitWatch watch;
    private final Clock clock;

    Circuits(DeliveryOptions.Circuit options, Clock clock, CircuitWatch watch) {
        this.options = options;
        this.clock = clock;
        this.watch = watch;
    }

    CircuitBreaker<Accepted> of(String realm, String provider, Channel channel) {
        return breakers.computeIfAbsent(new Key(realm, provider, channel), this::breaker);
    }

    /** That of its texts. */
    ProviderHealth health(String realm, String provider) {
        var key = new Key(realm, provider, Channel.TEXT);
        return health.getOrDefault(key, health(key, CircuitBreaker.State.CLOSED));
    }

    private CircuitBreaker<Accepted> breaker(Key key) {
        var begun = health(key, CircuitBreaker.State.CLOSED);
        health.put(key, begun);
        watch.known(begun);
        return CircuitBreaker.<Accepted>builder()
                .withFailureThreshold(options.failures(), LAST_CALLS)
                .withDelay(options.rest())
                .withSuccessThreshold(1)
                .onOpen(event -> turned(key, CircuitBreaker.State.OPEN))
                .onHalfOpen(event -> turned(key, CircuitBreaker.State.HALF_OPEN))
                .onClose(event -> turned(key, CircuitBreaker.State.CLOSED))
                .build();
    }

    private void turned(Key key, CircuitBreaker.State state) {
        var now = health(key, state);
        health.put(key, now);
        watch.turned(now);
    }

    private ProviderHealth health(Key key, CircuitBreaker.State state) {
        var word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProviderHealth(key.realm(), key.name(), word, clock.now());
    }

    private record Key(String realm, String provider, Channel channel) {
        String name() {
            return channel == Channel.CALL ? provider + "-calls" : provider;
        }
    }
}
