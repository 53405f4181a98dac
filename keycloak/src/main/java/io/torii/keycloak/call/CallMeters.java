package io.torii.keycloak.call;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.call.CallVerdict;
import io.torii.domain.call.Calling;
import io.torii.domain.code.CodePurpose;
import java.util.Locale;

/** Counts calls by what became of asking, and by how they ended. Names and labels are listed in {@code docs/calls.md}. */
public final class CallMeters {
    private CallMeters() {}

    public static void asked(CodePurpose purpose, Calling calling) {
        count(
                "torii.call.requests",
                purpose,
                calling.refusal().map(Calling.Refusal::name).orElse("called"));
    }

    /** Not for a call that waits. */
    public static void ended(CodePurpose purpose, CallVerdict verdict) {
        if (verdict != CallVerdict.WAITING) {
            count("torii.calls", purpose, verdict.name());
        }
    }

    private static void count(String name, CodePurpose purpose, String outcome) {
        Metrics.globalRegistry
                .counter(name, "purpose", word(purpose.name()), "outcome", word(outcome))
                .increment();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
