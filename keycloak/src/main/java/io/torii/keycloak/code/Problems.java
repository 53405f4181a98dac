package io.torii.keycloak.code;

import io.torii.domain.code.CodeVerdict;
import io.torii.domain.code.Sending;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Puts refusals into message keys. */
public final class Problems {
    private final TimeLeft left;

    public Problems(Instant now) {
        this.left = new TimeLeft(now);
    }

    /** What a verdict says to the user; nothing for an accepted one. */
    public CodePage.Problem of(CodeVerdict verdict) {
        if (verdict.accepted()) {
            return CodePage.Problem.NONE;
        }
        var waits =
                verdict.reason() == CodeVerdict.Reason.WRONG && verdict.until().isPresent();
        return new CodePage.Problem(
                "torii-code-" + word(verdict.reason()) + (waits ? "-wait" : ""), minutes(verdict.until()));
    }

    /** Why no text was queued; nothing when one was. */
    public CodePage.Problem of(Sending sending) {
        return sending.refusal().map(this::of).orElse(CodePage.Problem.NONE);
    }

    private CodePage.Problem of(Sending.Refusal refusal) {
        return refusal.delivery()
                .map(delivery -> new CodePage.Problem("torii-delivery-" + word(delivery), ""))
                .orElseGet(() -> new CodePage.Problem("torii-send-" + word(refusal.reason()), figure(refusal)));
    }

    private String figure(Sending.Refusal refusal) {
        var until = refusal.until();
        return refusal.reason() == Sending.Reason.COOL_DOWN
                ? until.map(left::seconds).orElse("")
                : minutes(until);
    }

    private String minutes(Optional<Instant> until) {
        return until.map(left::minutes).orElse("");
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
