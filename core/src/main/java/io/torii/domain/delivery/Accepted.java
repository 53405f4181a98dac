package io.torii.domain.delivery;

import java.util.Optional;

/**
 * A provider has taken the message.
 *
 * @param reference the provider's own name for it, as its receipts will carry it; 1 to 64 characters
 * @param price when the provider told it at once
 */
public record Accepted(String reference, Optional<Price> price) {
    public Accepted {
        if (reference == null || reference.isBlank() || reference.length() > 64) {
            throw new IllegalArgumentException("a provider's reference must have 1 to 64 characters");
        }
        if (price == null) {
            throw new IllegalArgumentException("a price must be empty when it is unknown");
        }
    }
}
