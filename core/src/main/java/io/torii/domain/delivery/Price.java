package io.torii.domain.delivery;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a provider asked for a message.
 *
 * @param amount zero or more, as the provider wrote it
 * @param currency ISO 4217, three capitals
 */
public record Price(BigDecimal amount, String currency) {
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    public Price {
        if (amount == null || amount.signum() < 0) {
            throw new IllegalArgumentException("a price must be zero or more, was " + amount);
        }
        if (currency == null || !ISO_4217.matcher(currency).matches()) {
            throw new IllegalArgumentException("a currency has three capitals, was " + currency);
        }
    }
}
