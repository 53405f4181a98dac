package io.torii.gateway.twilio;

import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.Keys;
import io.torii.keycloak.delivery.SignedCall;
import java.util.Map;
import java.util.Optional;

/**
 * Twilio's webhooks of a call, after their signature. Which of them it is says the address, which is part of what is
 * signed.
 */
final class TwilioNews {
    private static final String IN_PROGRESS = "in-progress";
    private static final Map<String, Kind> STATES = Map.of(
            "completed", Kind.CLOSED,
            "busy", Kind.BUSY,
            "no-answer", Kind.NO_ANSWER,
            "canceled", Kind.NO_ANSWER,
            "failed", Kind.FAILED);

    private TwilioNews() {}

    static Optional<CallNews> read(SignedCall call) {
        return call.field("CallSid")
                .filter(line -> !line.isBlank() && line.length() <= 64)
                .flatMap(line -> told(call, line));
    }

    private static Optional<CallNews> told(SignedCall call, String line) {
        var address = call.publicUrl();
        return switch (address.substring(address.lastIndexOf('/') + 1)) {
            case "answer" -> inProgress(call).map(state -> CallNews.of(answered(call), line));
            case "keys" ->
                inProgress(call)
                        .map(state -> CallNews.pressed(
                                line, Keys.of(call.field("Digits").orElse(""))));
            case "status" ->
                call.field("CallStatus").map(state -> CallNews.of(STATES.getOrDefault(state, Kind.UNDER_WAY), line));
            default -> Optional.empty();
        };
    }

    /** R29: keys count in a call that is in progress; what Twilio says of another is no news. */
    private static Optional<String> inProgress(SignedCall call) {
        return call.field("CallStatus").filter(IN_PROGRESS::equals);
    }

    private static Kind answered(SignedCall call) {
        return switch (call.field("AnsweredBy").orElse("")) {
            case "human", "unknown" -> Kind.PERSON_ANSWERED;
            case "" -> Kind.ANSWERED;
            default -> Kind.MACHINE;
        };
    }
}
