package io.torii.keycloak.delivery;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a gateway makes of the server's own options, for all realms that override none of them. It is made anew after ten
 * seconds, since a key's file can be replaced while the server runs.
 */
public final class ServersOwn<T> implements Supplier<T> {
    private static final long KEPT = TimeUnit.SECONDS.toNanos(10);

    private final Supplier<T> source;
    private final LongSupplier nanos;
    private volatile Made<T> made;

    public ServersOwn(Supplier<T> source) {
        this(source, System::nanoTime);
    }

    ServersOwn(Supplier<T> source, LongSupplier nanos) {
        this.source = source;
        this.nanos = nanos;
    }

    @Override
    public T get() {
        var now = nanos.getAsLong();
        var last = made;
        if (last == null || now - last.at > KEPT) {
            last = new Made<>(source.get(), now);
            made = last;
        }
        return last.what;
    }

    private record Made<T>(T what, long at) {}
}
