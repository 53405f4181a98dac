package io.torii.tests.vendors;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Vonage's status webhook for a text, with the signed token of "Verify webhooks". */
final class VonageReceipt {
    private VonageReceipt() {}

    static Callback of(VonageAccount account, SentText text, String status, Instant issued) {
        var url = text.callback().orElseThrow(() -> new IllegalStateException("the text asked for no receipts"));
        var body = Json.object(members(text, status, issued));
        return VonageSigned.of(account, url, body, issued);
    }

    private static Map<String, Object> members(SentText text, String status, Instant issued) {
        var members = new HashMap<String, Object>();
        members.put("message_uuid", text.reference());
        members.put("to", text.to().substring(1));
        members.put("from", text.from());
        members.put("timestamp", issued.toString());
        members.put("status", status);
        members.put("channel", "sms");
        members.put("usage", Map.of("currency", "EUR", "price", "0.0333"));
        members.put("sms", Map.of("count_total", "1"));
        text.clientRef().ifPresent(reference -> members.put("client_ref", reference));
        if (status.equals("rejected") || status.equals("undeliverable")) {
            members.put("error", unreachable());
        }
        return members;
    }

    private static Map<String, Object> unreachable() {
        return Map.of(
                "type",
                "https://developer.vonage.com/api-errors/messages#1260",
                "title",
                1260,
                "detail",
                "Destination unreachable",
                "instance",
                RandomWords.hex(32));
    }
}
