package io.torii.domain.delivery;

import io.torii.domain.SecretText;
import io.torii.domain.phone.PhoneNumber;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * One text as a gateway gets it, after rules and budgets have let it pass.
 *
 * @param id the ledger's row; gateways hand it to the vendor as reference where the vendor takes one
 * @param to where to
 * @param sender name or number it comes from; empty leaves it to the gateway's own setting
 * @param body the words, the code among them
 * @param language of the words
 * @param receiptUrl public address of the webhook for this message's receipts; empty asks for none
 */
public record TextMessage(
        DeliveryId id, PhoneNumber to, String sender, SecretText body, Locale language, Optional<URI> receiptUrl) {
    public TextMessage {
        require(id, "id");
        require(to, "to");
        require(sender, "sender");
        require(body, "body");
        require(language, "language");
        require(receiptUrl, "receiptUrl");
    }

    private static void require(Object part, String name) {
        if (part == null) {
            throw new IllegalArgumentException("a text needs its " + name);
        }
    }
}
