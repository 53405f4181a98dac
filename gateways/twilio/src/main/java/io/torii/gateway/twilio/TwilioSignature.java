package io.torii.gateway.twilio;

import com.twilio.security.RequestValidator;
import io.torii.domain.SecretText;
import io.torii.keycloak.delivery.SignedCall;
import java.util.TreeMap;

/** Twilio's signature covers the public address and all fields; it signs no time. */
final class TwilioSignature {
    private final String accountSid;
    private final RequestValidator validator;

    TwilioSignature(String accountSid, SecretText token) {
        this.accountSid = accountSid;
        this.validator = new RequestValidator(token.reveal());
    }

    boolean covers(SignedCall call) {
        return isSigned(call)
                && call.field("AccountSid").filter(accountSid::equals).isPresent();
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
}
