package io.torii.domain.delivery;

import java.util.Optional;

/**
 * What a provider's signed receipt says of a message. Receipts come twice, late and out of order.
 *
 * @param id the ledger's row, when the provider echoes it; otherwise the webhook's address names it
 * @param reference the provider's own name for the message, see {@link Accepted#reference()}
 * @param state never {@link DeliveryState#SENDING}
 * @param errorCode the provider's own code when it failed
 * @param price when the provider tells it
 */
public record Receipt(
        Optional<DeliveryId> id,
        String reference,
        DeliveryState state,
        Optional<String> errorCode,
        Optional<Price> price) {
    public Receipt {
        if (reference == null || reference.isBlank()) {
            throw new IllegalArgumentException("a receipt names its message");
        }
        if (state == null || state == DeliveryState.SENDING) {
            throw new IllegalArgumentException("a receipt tells of a message that a provider has, was " + state);
        }
    }
}
