package io.torii.keycloak.push;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.push.AnswerVerdict;
import java.util.Locale;

/** Counts what devices answer: {@code torii_push_answers_total} by outcome, listed in {@code docs/push.md}. */
public final class PushMeters {
    private PushMeters() {}

    public static void answered(AnswerVerdict verdict) {
        var outcome = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Metrics.globalRegistry.counter("torii.push.answers", "outcome", outcome).increment();
    }
}
