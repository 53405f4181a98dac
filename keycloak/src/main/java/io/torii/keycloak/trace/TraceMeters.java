package io.torii.keycloak.trace;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.trace.Trace;

/** Counts traces, and the sign-ins that they tell of. Names and labels are listed in {@code docs/metrics.md}. */
final class TraceMeters {
    private static final String NONE = "none";

    private TraceMeters() {}

    /** By the method that was asked or verified, a word of ours, and whether it was let in. */
    static void told(Trace trace) {
        var ending = trace.ending();
        Metrics.globalRegistry
                .counter(
                        "torii.sign.ins",
                        "method",
                        ending.method().orElse(NONE),
                        "outcome",
                        ending.in() ? "in" : "refused")
                .increment();
    }

    static void wrote(String outcome, int traces) {
        Metrics.globalRegistry.counter("torii.traces", "outcome", outcome).increment(traces);
    }
}
