package io.torii.keycloak.waiting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.function.Supplier;

/** Counts pages that wait. Names and labels are listed in {@code docs/waiting.md}. */
final class WaitingMeters {
    private final MeterRegistry registry;

    WaitingMeters(MeterRegistry registry, Supplier<Number> pages) {
        this.registry = registry;
        Gauge.builder("torii.waiting.pages", pages).strongReference(true).register(registry);
    }

    void woken(int pages) {
        registry.counter("torii.waiting.wakes").increment(pages);
    }

    void refused(Admittance.Refusal refusal) {
        var reason = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        registry.counter("torii.waiting.refusals", "reason", reason).increment();
    }
}
