package io.torii.tests.vendors;

import java.util.Map;

/** Twilio's error bodies, after its error dictionary: code, words and the HTTP status they come with. */
final class TwilioError {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("20003", "Authenticate"),
            Map.entry("20005", "Account not active"),
            Map.entry("20404", "The requested resource was not found"),
            Map.entry("20429", "Too Many Requests"),
            Map.entry("20500", "Internal server error"),
            Map.entry("21211", "The 'To' number is not a valid phone number."),
            Map.entry("21212", "The 'From' number is not a valid phone number, shortcode, or alphanumeric sender ID."),
            Map.entry("21408", "Permission to send an SMS has not been enabled for the region of the 'To' number."),
            Map.entry("21602", "Message body is required."),
            Map.entry("21603", "A 'From' phone number is required."),
            Map.entry("21604", "A 'To' phone number is required."),
            Map.entry("21606", "The 'From' phone number is not a valid, SMS-capable number for your account."),
            Map.entry("21609", "The 'StatusCallback' URL is not a valid URL."),
            Map.entry("21610", "Attempt to send to unsubscribed recipient"),
            Map.entry("21614", "'To' number is not a valid mobile number"),
            Map.entry("21617", "The concatenated message body exceeds the 1600 character limit."),
            Map.entry("21703", "The Messaging Service does not exist or has no sender."));

    private TwilioError() {}

    /** @param about what the vendor quotes back: real ones put the number there, so that leaks show in tests */
    static Answer of(String code, String about) {
        var words = WORDS.getOrDefault(code, "Refused") + (about.isEmpty() ? "" : " (" + about + ")");
        return Answer.json(
                status(code),
                Json.object(Map.of(
                        "code",
                        Integer.valueOf(code),
                        "message",
                        words,
                        "more_info",
                        "https://www.twilio.com/docs/errors/" + code,
                        "status",
                        status(code))));
    }

    private static int status(String code) {
        return switch (code) {
            case "20003", "20005" -> 401;
            case "20404" -> 404;
            case "20429" -> 429;
            case "20500" -> 500;
            case "20503" -> 503;
            default -> 400;
        };
    }
}
