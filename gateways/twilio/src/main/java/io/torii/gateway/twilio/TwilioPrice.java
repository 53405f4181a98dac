package io.torii.gateway.twilio;

import io.torii.domain.delivery.Price;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Twilio writes what it takes as a negative amount, and tells it mostly later. */
final class TwilioPrice {
    private TwilioPrice() {}

    static Optional<Price> of(String amount, Currency currency) {
        if (amount == null || currency == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Price(new BigDecimal(amount).abs(), currency.getCurrencyCode()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
