package io.torii.keycloak.accesspass;

import io.micrometer.core.instrument.Metrics;
import java.util.Locale;

/** Counts passes by what became of them, and every entry that was looked at. Names and labels are listed in {@code docs/access-pass.md}. */
final class PassMeters {
    private PassMeters() {}

    static void issued(String outcome) {
        Metrics.globalRegistry.counter("torii.pass.issued", "outcome", outcome).increment();
    }

    static void ended(String way) {
        Metrics.globalRegistry.counter("torii.pass.ended", "way", way).increment();
    }

    /** Once for each digest that was computed for an entry. */
    static void entered() {
        Metrics.globalRegistry.counter("torii.pass.digests").increment();
    }

    static void judged(Enum<?> reason) {
        Metrics.globalRegistry
                .counter("torii.pass.entries", "outcome", word(reason))
                .increment();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
