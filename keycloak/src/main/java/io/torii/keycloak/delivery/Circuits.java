package io.torii.keycloak.delivery;

import dev.failsafe.CircuitBreaker;
import io.torii.domain.delivery.Accepted;
import io.torii.port.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** One circuit per realm and provider on this node: a realm's wrong credentials stop nobody else. */
final class Circuits {
    private static final int LAST_CALLS = 10;

    private final Map<Key, CircuitBreaker<Accepted>> breakers = new ConcurrentHashMap<>();
    private final Map<Key, ProviderHealth> health = new ConcurrentHashMap<>();
    private final DeliveryOptions.Circuit options;
    private final Consumer<ProviderHealth> changed;
    private final Clock clock;

    Circuits(DeliveryOptions.Circuit options, Clock clock, Consumer<ProviderHealth> changed) {
        this.options = options;
        this.clock = clock;
        this.changed = changed;
    }

    CircuitBreaker<Accepted> of(String realm, String provider) {
        return breakers.computeIfAbsent(new Key(realm, provider), this::breaker);
    }

    /** Of the realm's providers that were used on this node. */
    List<ProviderHealth> health(String realm) {
        return health.values().stream()
                .filter(provider -> provider.realm().equals(realm))
                .toList();
    }

    private CircuitBreaker<Accepted> breaker(Key key) {
        health.put(key, health(key, CircuitBreaker.State.CLOSED));
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
        changed.accept(now);
    }

    private ProviderHealth health(Key key, CircuitBreaker.State state) {
        var word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ProviderHealth(key.realm(), key.provider(), word, clock.now());
    }

    private record Key(String realm, String provider) {}
}
