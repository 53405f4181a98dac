package io.torii.keycloak.waiting;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How many wait on this node, in all and from one address. */
final class Crowd {
    private final WaitingOptions options;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> addresses = new ConcurrentHashMap<>();

    Crowd(WaitingOptions options) {
        this.options = options;
    }

    /** Lets one more in, or says why not. */
    Optional<Admittance.Refusal> enter(String address) {
        if (all.incrementAndGet() > options.most()) {
            all.decrementAndGet();
            return Optional.of(Admittance.Refusal.FULL);
        }
        if (addresses.merge(address, 1, Integer::sum) > options.perAddress()) {
            leave(address);
            return Optional.of(Admittance.Refusal.ADDRESS_FULL);
        }
        return Optional.empty();
    }

    void leave(String address) {
        all.decrementAndGet();
        addresses.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    }

    int size() {
        return all.get();
    }
}
