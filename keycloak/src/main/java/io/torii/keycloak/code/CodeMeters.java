package io.torii.keycloak.code;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.CodeVerdict;

/** Counts judged codes: {@code torii_codes_total} by purpose and outcome. */
public final class CodeMeters {
    private CodeMeters() {}

    public static void judged(CodePurpose purpose, CodeVerdict verdict) {
        Metrics.globalRegistry
                .counter("torii.codes", "purpose", Problems.word(purpose), "outcome", Problems.word(verdict.reason()))
                .increment();
    }
}
