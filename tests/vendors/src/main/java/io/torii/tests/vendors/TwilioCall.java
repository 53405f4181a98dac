package io.torii.tests.vendors;

import java.util.HashMap;
import java.util.Map;

/** A call of a Twilio fake, with the signed webhooks that it makes. */
public record TwilioCall(TwilioAccount account, SentCall sent) {
    /** Somebody answered: what is said? */
    public Callback answered() {
        return answeredBy("human");
    }

    /** Keys that a Gather got, where it was told to tell them. */
    public Callback keys(Prompt prompt, String digits) {
        return keysAt(prompt.action().orElseThrow(() -> new AssertionError("it waits for no keys")), digits);
    }

    /** Keys told at an address of one's own choice. */
    public Callback keysAt(String address, String digits) {
        return at(address, Map.of("CallStatus", "in-progress", "Digits", digits, "msg", "Gather End"));
    }

    /** @param status {@code completed}, {@code busy}, {@code no-answer}, {@code failed}, {@code canceled} */
    public Callback status(String status) {
        return at(sent.status(), Map.of("CallStatus", status, "CallbackSource", "call-progress-events"));
    }

    /** @param who {@code human}, {@code machine_start}, {@code fax}, {@code unknown}; said where it was asked for only */
    public Callback answeredBy(String who) {
        var state = Map.of("CallStatus", "in-progress");
        return at(sent.answer(), sent.detects() ? Map.of("CallStatus", "in-progress", "AnsweredBy", who) : state);
    }

    private Callback at(String address, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "AccountSid", account.sid(),
                "ApiVersion", "2010-04-01",
                "CallSid", sent.reference(),
                "Called", sent.to(),
                "Caller", sent.from(),
                "Direction", "outbound-api",
                "From", sent.from(),
                "To", sent.to()));
        fields.putAll(more);
        return TwilioSigned.of(account, address, fields);
    }
}
