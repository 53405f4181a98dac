package io.torii.keycloak.application;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.application.PhotoVerdict;

/** Counts pictures that arrive: {@code torii_application_pictures_total} by what became of them. */
public final class PictureMeters {
    private PictureMeters() {}

    public static void judged(PhotoVerdict verdict) {
        var outcome = verdict.refusal().map(ApplicationMeters::word).orElse("accepted");
        Metrics.globalRegistry
                .counter("torii.application.pictures", "outcome", outcome)
                .increment();
    }
}
