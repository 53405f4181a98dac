package io.torii.gateway.vonage;

import com.vonage.client.voice.CallStatus;
import com.vonage.client.voice.EventWebhook;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.Keys;
import io.torii.keycloak.delivery.SignedCall;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Vonage's webhooks of a call, after their signature. That covers the body and not the address, so what it is says the
 * body, and the address must agree.
 */
final class VonageNews {
    private VonageNews() {}

    static Optional<CallNews> read(SignedCall call) {
        try {
            var event = EventWebhook.fromJson(new String(call.body(), StandardCharsets.UTF_8));
            return Optional.ofNullable(event.getCallUuid()).flatMap(line -> told(event, line, step(call)));
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<CallNews> told(EventWebhook event, String line, String step) {
        if (event.getDtmf() != null) {
            var keys = Keys.of(event.getDtmf().getDigits());
            return step.equals("keys") ? Optional.of(CallNews.pressed(line, keys)) : Optional.empty();
        }
        if (event.getStatus() != null) {
            return step.equals("status") ? Optional.of(CallNews.of(kind(event.getStatus()), line)) : Optional.empty();
        }
        return step.equals("answer") ? Optional.of(CallNews.of(Kind.ANSWERED, line)) : Optional.empty();
    }

    private static Kind kind(CallStatus status) {
        return switch (status) {
            // The prompt begins when its words are asked for, not when the line opens.
            case STARTED, RINGING, ANSWERED, TRANSFER, INPUT -> Kind.UNDER_WAY;
            case HUMAN -> Kind.PERSON;
            case MACHINE -> Kind.MACHINE;
            case COMPLETED, DISCONNECTED -> Kind.CLOSED;
            case BUSY -> Kind.BUSY;
            case TIMEOUT, UNANSWERED, REJECTED, CANCELLED -> Kind.NO_ANSWER;
            case FAILED -> Kind.FAILED;
        };
    }

    private static String step(SignedCall call) {
        return call.publicUrl().substring(call.publicUrl().lastIndexOf('/') + 1);
    }
}
