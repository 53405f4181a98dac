package io.torii.domain.delivery;

import java.util.regex.Pattern;

/**
 * Names one row of the delivery ledger. 128 random bits in base64url without padding, so that it also serves as the
 * unguessable handle in a webhook's address.
 */
public record DeliveryId(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public DeliveryId {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a delivery id has 22 characters of base64url");
        }
    }
}
