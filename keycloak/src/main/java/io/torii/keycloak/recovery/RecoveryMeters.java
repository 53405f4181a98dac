package io.torii.keycloak.recovery;

import io.micrometer.core.instrument.Metrics;
import java.util.Locale;

/** Counts what comes of identity verification: {@code torii_recovery_total} by purpose and outcome. */
final class RecoveryMeters {
    private RecoveryMeters() {}

    static void counted(String purpose, String outcome) {
        Metrics.globalRegistry
                .counter("torii.recovery", "purpose", purpose, "outcome", outcome)
                .increment();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
