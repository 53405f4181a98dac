package io.torii.keycloak.push;

import io.micrometer.core.instrument.Metrics;
import io.torii.domain.push.AnswerVerdict;
import io.torii.domain.push.Opening;
import io.torii.domain.push.PushPurpose;
import io.torii.domain.push.PushVerdict;
import java.util.Locale;

/** Counts requests by what became of asking, by what devices answered, and by how they ended. Names and labels are listed in {@code docs/push.md}. */
public final class PushMeters {
    private PushMeters() {}

    public static void asked(PushPurpose purpose, Opening opening) {
        count(
                "torii.push.requests",
                purpose,
                opening.refusal().map(PushMeters::word).orElse("opened"));
    }

    /** Nothing is counted while nobody has answered. */
    public static void finished(PushPurpose purpose, PushVerdict verdict) {
        if (verdict != PushVerdict.WAITING) {
            count("torii.push.verdicts", purpose, word(verdict));
        }
    }

    public static void answered(AnswerVerdict verdict) {
        Metrics.globalRegistry
                .counter("torii.push.answers", "outcome", word(verdict))
                .increment();
    }

    private static void count(String name, PushPurpose purpose, String outcome) {
        Metrics.globalRegistry
                .counter(name, "purpose", word(purpose), "outcome", outcome)
                .increment();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
