package io.torii.keycloak.report;

import io.micrometer.core.instrument.Metrics;

/** Counts reports: {@code torii_reports_total} by way, and by who sets the new password. */
final class ReportMeters {
    private ReportMeters() {}

    static void reported(String way, String password) {
        Metrics.globalRegistry
                .counter("torii.reports", "way", way, "password", password)
                .increment();
    }
}
