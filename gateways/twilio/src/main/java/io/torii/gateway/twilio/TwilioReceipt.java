package io.torii.gateway.twilio;

import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Receipt;
import io.torii.keycloak.delivery.SignedCall;
import java.util.Map;
import java.util.Optional;

/**
 * Twilio's status callbacks. The signature covers the public address, which names the message, and all fields; Twilio
 * signs no time, so a replay says again what was true of that message and nothing else.
 */
final class TwilioReceipt {
    private static final Map<String, DeliveryState> STATES = Map.of(
            "accepted", DeliveryState.SENT,
            "scheduled", DeliveryState.SENT,
            "queued", DeliveryState.SENT,
            "sending", DeliveryState.SENT,
            "sent", DeliveryState.SENT,
            "delivered", DeliveryState.DELIVERED,
            "read", DeliveryState.DELIVERED,
            "undelivered", DeliveryState.FAILED,
            "failed", DeliveryState.FAILED,
            "canceled", DeliveryState.FAILED);

    private final TwilioSignature signature;

    TwilioReceipt(TwilioSignature signature) {
        this.signature = signature;
    }

    Optional<Receipt> read(SignedCall call) {
        return signature.covers(call)
                ? call.field("MessageSid").flatMap(reference -> told(call, reference))
                : Optional.empty();
    }

    private static Optional<Receipt> told(SignedCall call, String reference) {
        return call.field("MessageStatus")
                .flatMap(status -> Optional.ofNullable(STATES.get(status)))
                .map(state ->
                        new Receipt(Optional.empty(), reference, state, call.field("ErrorCode"), Optional.empty()));
    }
}
