package io.torii.keycloak.call;

import io.torii.domain.call.Calling;
import io.torii.keycloak.code.CodePage;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Puts refusals of calls into message keys. */
public record CallProblems(Instant now) {
    /** Why nobody was called; nothing when somebody was. */
    public CodePage.Problem of(Calling calling) {
        return calling.refusal().map(this::of).orElse(CodePage.Problem.NONE);
    }

    private CodePage.Problem of(Calling.Refusal refusal) {
        var figure = refusal.until()
                .map(until -> refusal.reason() == Calling.Reason.SPENT_TODAY ? hours(until) : minutes(until))
                .map(left -> String.valueOf(Math.max(1, left)))
                .orElse("");
        return refusal.delivery()
                .map(delivery -> new CodePage.Problem("torii-delivery-" + word(delivery), ""))
                .orElseGet(() -> new CodePage.Problem("torii-call-refused-" + word(refusal.reason()), figure));
    }

    private long minutes(Instant until) {
        return Duration.between(now, until).plusSeconds(59).toMinutes();
    }

    private long hours(Instant until) {
        return Duration.between(now, until).plusMinutes(59).toHours();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
