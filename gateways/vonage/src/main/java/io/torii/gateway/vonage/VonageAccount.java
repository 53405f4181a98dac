package io.torii.gateway.vonage;

import io.torii.domain.SecretText;
import io.torii.keycloak.delivery.GatewayOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One Vonage application. Two equal ones share a client.
 *
 * @param applicationId its UUID
 * @param privateKey PKCS#8 PEM
 * @param signatureSecret what Vonage signs webhooks with; without it receipts are dropped (R63)
 * @param apiKey the account's name, to be found in the webhook's token if it is set
 * @param from number or name to send from, unless the message names one
 * @param voice number to call from
 */
record VonageAccount(
        UUID applicationId,
        SecretText privateKey,
        Optional<SecretText> signatureSecret,
        Optional<String> apiKey,
        Optional<String> from,
        Optional<String> voice) {
    private static final List<String> SIGNING = List.of("application-id", "private-key", "signature-secret", "api-key");

    /** Empty when an option is missing or malformed, see {@link #missing(GatewayOptions)}. */
    static Optional<VonageAccount> of(GatewayOptions options) {
        var own = options.account(SIGNING);
        return id(own).flatMap(id -> key(own).map(key -> new VonageAccount(
                id, key, own.secret("signature-secret"), own.text("api-key"), own.text("from"), own.voice())));
    }

    /** The options that are still needed before anything can be sent. */
    static List<String> missing(GatewayOptions options) {
        var missing = new ArrayList<String>();
        if (id(options).isEmpty()) {
            missing.add("application-id (a UUID)");
        }
        if (key(options).isEmpty()) {
            missing.add("private-key (an RSA key in PKCS#8 PEM, or its file)");
        }
        missing.addAll(options.missing("from"));
        return missing;
    }

    private static Optional<UUID> id(GatewayOptions options) {
        try {
            return options.text("application-id").map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<SecretText> key(GatewayOptions options) {
        return options.secret("private-key").flatMap(VonageKey::of);
    }

    @Override
    public String toString() {
        return "VonageAccount[" + applicationId + "]";
    }
}
