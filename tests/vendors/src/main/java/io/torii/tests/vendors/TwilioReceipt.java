package io.torii.tests.vendors;

import java.util.Map;
import java.util.TreeMap;

/** Twilio's status callback for a text. */
final class TwilioReceipt {
    private TwilioReceipt() {}

    static Callback of(TwilioAccount account, SentText text, String status, String errorCode) {
        var url = text.callback().orElseThrow(() -> new IllegalStateException("the text asked for no receipts"));
        var form = new TreeMap<>(Map.of(
                "AccountSid", account.sid(),
                "ApiVersion", "2010-04-01",
                "MessageSid", text.reference(),
                "MessageStatus", status,
                "SmsSid", text.reference(),
                "SmsStatus", status,
                "To", text.to(),
                "From", text.from()));
        if (!errorCode.isEmpty()) {
            form.put("ErrorCode", errorCode);
        }
        return TwilioSigned.of(account, url, form);
    }
}
