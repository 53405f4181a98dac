package io.torii.keycloak.enrollment;

import io.micrometer.core.instrument.Metrics;

/** Counts changes of stage: {@code torii_enrollment_transitions_total} by the stages left and reached. */
final class EnrollmentMeters {
    private EnrollmentMeters() {}

    static void moved(String from, String to) {
        Metrics.globalRegistry
                .counter("torii.enrollment.transitions", "from", from, "to", to)
                .increment();
    }
}
