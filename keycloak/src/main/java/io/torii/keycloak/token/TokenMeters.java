package io.torii.keycloak.token;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.token.TokenHandling;
import java.util.Locale;

/** Counts what is done with tokens: {@code torii_tokens_total} by act and outcome. */
public final class TokenMeters {
    private TokenMeters() {}

    /** @param act assign, activate, resynchronise, end */
    public static void handled(String act, TokenHandling handling) {
        count(act, handling.name().toLowerCase(Locale.ROOT), 1);
    }

    public static void imported(int kept, int faults) {
        count("import", "done", kept);
        count("import", "fault", faults);
    }

    private static void count(String act, String outcome, int times) {
        Metrics.globalRegistry
                .counter("torii.tokens", "act", act, "outcome", outcome)
                .increment(times);
    }
}
