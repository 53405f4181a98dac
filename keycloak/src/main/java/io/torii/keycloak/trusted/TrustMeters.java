package io.torii.keycloak.trusted;

import io.micrometer.core.instrument.Metrics;

/** Counts trusted browsers: {@code torii_trusted_devices_total} by what became of them. */
public final class TrustMeters {
    private TrustMeters() {}

    /** @param outcome trusted, served, revoked, ended */
    static void counted(String outcome, int times) {
        Metrics.globalRegistry
                .counter("torii.trusted.devices", "outcome", outcome)
                .increment(times);
    }
}
