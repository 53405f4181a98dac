package io.torii.gateway.twilio;

import com.twilio.security.RequestValidator;
import io.torii.domain.SecretText;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Receipt;
import io.torii.keycloak.delivery.SignedCall;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    private final String accountSid;
    private final RequestValidator validator;

    TwilioReceipt(String accountSid, SecretText token) {
        this.accountSid = accountSid;
        this.validator = new RequestValidator(token.reveal());
    }

    Optional<Receipt> read(SignedCall call) {
        return isSigned(call)
                        && call.field("AccountSid").filter(accountSid::equals).isPresent()
                ? call.field("MessageSid").flatMap(reference -> told(call, reference))
                : Optional.empty();
    }

    private boolean isSigned(SignedCall call) {
        var fields = new TreeMap<String, String>();
        for (var name : call.form().keySet()) {
            var value = call.field(name);
            if (value.isEmpty()) {
                return false;
            }
            fields.put(name, value.get());
        }
        return call.header("X-Twilio-Signature")
                .filter(signature -> validator.validate(call.publicUrl(), fields, signature))
                .isPresent();
    }

    private static Optional<Receipt> told(SignedCall call, String reference) {
        return call.field("MessageStatus")
                .flatMap(status -> Optional.ofNullable(STATES.get(status)))
                .map(state ->
                        new Receipt(Optional.empty(), reference, state, call.field("ErrorCode"), Optional.empty()));
    }
}
