package io.torii.keycloak.call;

import io.torii.domain.call.Calling;
import io.torii.keycloak.code.CodePage;
import io.torii.keycloak.code.TimeLeft;
import java.time.Instant;
import java.util.Locale;

/** Puts refusals of calls into message keys. */
public record CallProblems(Instant now) {
    /** Why nobody was called; nothing when somebody was. */
    public CodePage.Problem of(Calling calling) {
        return calling.refusal().map(this::of).orElse(CodePage.Problem.NONE);
    }

    private CodePage.Problem of(Calling.Refusal refusal) {
        var left = new TimeLeft(now);
        var figure = refusal.until()
                .map(until -> refusal.reason() == Calling.Reason.SPENT_TODAY ? left.hours(until) : left.minutes(until))
                .orElse("");
        return refusal.delivery()
                .map(delivery -> new CodePage.Problem("torii-delivery-" + word(delivery), ""))
                .orElseGet(() -> new CodePage.Problem("torii-call-refused-" + word(refusal.reason()), figure));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
