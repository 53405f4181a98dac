package io.torii.tests.vendors;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A call of a Vonage fake, with the signed webhooks that it makes. */
public record VonageCall(VonageAccount account, SentCall sent) {
    /** Somebody answered: what is said? */
    public Callback answered() {
        return answeredAt(sent.answer());
    }

    /** The same, told at another call's address. */
    public Callback answeredAt(String address) {
        return at(address, Map.of(), Instant.now());
    }

    /** Keys that an input action got, where it was told to tell them. */
    public Callback keys(Prompt prompt, String digits) {
        return keysAt(
                prompt.action().orElseThrow(() -> new AssertionError("it waits for no keys")), digits, Instant.now());
    }

    /** Keys told at an address of one's own choice, now or long ago. */
    public Callback keysAt(String address, String digits, Instant issued) {
        var dtmf = Map.of("digits", digits, "timed_out", digits.isEmpty());
        return at(address, Map.of("dtmf", dtmf, "timestamp", issued.toString()), issued);
    }

    /** @param status {@code ringing}, {@code answered}, {@code machine}, {@code busy}, {@code unanswered}, {@code completed} */
    public Callback status(String status) {
        return statusAt(sent.status(), status);
    }

    /** The same, told at another call's address. */
    public Callback statusAt(String address, String status) {
        var now = Instant.now();
        return at(address, Map.of("status", status, "direction", "outbound", "timestamp", now.toString()), now);
    }

    private Callback at(String address, Map<String, Object> more, Instant issued) {
        var members = new HashMap<String, Object>(Map.of(
                "uuid", sent.reference(),
                "conversation_uuid", "CON-" + sent.reference(),
                "from", sent.from(),
                "to", sent.to().substring(1)));
        members.putAll(more);
        return VonageSigned.of(account, address, Json.object(members), issued);
    }
}
