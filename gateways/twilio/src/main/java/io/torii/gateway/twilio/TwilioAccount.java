package io.torii.gateway.twilio;

import io.torii.domain.SecretText;
import io.torii.keycloak.delivery.GatewayOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One Twilio account. Two equal accounts share a client.
 *
 * @param sid {@code AC} and 32 hex digits
 * @param key who signs in: an API key, or the account itself
 * @param secret the key's secret, or the account's token
 * @param token what Twilio signs webhooks with; without it receipts are dropped (R63)
 * @param from number or name to send from, unless the message names one
 * @param voice number to call from
 * @param service messaging service that picks the sender, before {@code from}
 */
record TwilioAccount(
        String sid,
        String key,
        SecretText secret,
        Optional<SecretText> token,
        Optional<String> from,
        Optional<String> voice,
        Optional<String> service) {
    private static final List<String> SIGNING = List.of("account-sid", "auth-token", "api-key", "api-secret");

    /** Empty when an option is missing, see {@link #missing(GatewayOptions)}. */
    static Optional<TwilioAccount> of(GatewayOptions options) {
        var own = options.account(SIGNING, "messaging-service-sid");
        return own.text("account-sid").flatMap(sid -> keyed(own, sid));
    }

    /** The options that are still needed before anything can be sent. */
    static List<String> missing(GatewayOptions options) {
        var missing = new ArrayList<>(options.missing("account-sid"));
        if (options.text("auth-token").isEmpty()
                && !options.missing("api-key", "api-secret").isEmpty()) {
            missing.add("auth-token (or api-key and api-secret)");
        }
        if (options.text("from").isEmpty()
                && options.text("messaging-service-sid").isEmpty()) {
            missing.add("from (or messaging-service-sid)");
        }
        return missing;
    }

    private static Optional<TwilioAccount> keyed(GatewayOptions options, String sid) {
        var token = options.secret("auth-token");
        var keySecret = options.secret("api-secret");
        var key = options.text("api-key").filter(name -> keySecret.isPresent());
        return (key.isPresent() ? keySecret : token)
                .map(secret -> new TwilioAccount(
                        sid,
                        key.orElse(sid),
                        secret,
                        token,
                        options.text("from"),
                        options.voice(),
                        options.text("messaging-service-sid")));
    }

    @Override
    public String toString() {
        return "TwilioAccount[" + sid + "]";
    }
}
