package io.torii.keycloak.delivery;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a gateway makes of the server's own options, for all realms that override none of them. It is made anew after ten
 * seconds, since a key's file can be replaced while the server runs; what is not complete is kept not at all.
 */
public final class ServersOwn<T> implements Supplier<Optional<T>> {
    private static final long KEPT = TimeUnit.SECONDS.toNanos(10);

    private final Supplier<Optional<T>> source;
    private final LongSupplier nanos;
    private volatile Made<T> made;

    public ServersOwn(Supplier<Optional<T>> source) {
        this(source, System::nanoTime);
    }

    ServersOwn(Supplier<Optional<T>> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    @Override
    public Optional<T> get() {
        var now = nanos.getAsLong();
        var last = made;
        if (last != null && now - last.at <= KEPT) {
            return Optional.of(last.what);
        }
        var fresh = source.get();
        made = fresh.map(what -> new Made<>(what, now)).orElse(null);
        return fresh;
    }

    private record Made<T>(T what, long at) {}
}
