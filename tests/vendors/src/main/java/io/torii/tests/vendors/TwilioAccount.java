package io.torii.tests.vendors;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The account a Twilio fake knows, drawn anew for each.
 *
 * @param sid the account's name, {@code AC} and 32 hex digits
 * @param token its secret, which also signs webhooks
 * @param apiKey name of a key that may be used in place of the token, {@code SK} and 32 hex digits
 * @param apiSecret the key's secret
 * @param number the one number it may send from
 * @param name the one alphanumeric sender it has registered
 * @param service its one messaging service, {@code MG} and 32 hex digits
 */
public record TwilioAccount(
        String sid, String token, String apiKey, String apiSecret, String number, String name, String service) {
    static TwilioAccount drawn() {
        return new TwilioAccount(
                "AC" + RandomWords.hex(32),
                RandomWords.hex(32),
                "SK" + RandomWords.hex(32),
                RandomWords.hex(32),
                "+15005550006",
                "TORII",
                "MG" + RandomWords.hex(32));
    }

    boolean opensWith(String authorization) {
        return authorization.equals(basic(sid, token)) || authorization.equals(basic(apiKey, apiSecret));
    }

    boolean mayUse(String sender) {
        return sender.equals(number) || sender.equals(name);
    }

    private static String basic(String user, String password) {
        var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
