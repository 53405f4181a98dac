package io.torii.keycloak.application;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.application.Application;
import io.torii.domain.application.Phase;
import java.util.Locale;

/** Counts applications: {@code torii_applications_total} by kind, form and the state that they reached. */
final class ApplicationMeters {
    private ApplicationMeters() {}

    static void reached(Application application) {
        count(application, word(application.state()));
    }

    static void submitted(Application application) {
        count(application, word(Phase.SUBMITTED));
    }

    private static void count(Application application, String state) {
        Metrics.globalRegistry
                .counter(
                        "torii.applications",
                        "kind",
                        word(application.kind()),
                        "form",
                        word(application.filing().form()),
                        "state",
                        state)
                .increment();
    }

    static String word(Object name) {
        return name.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
