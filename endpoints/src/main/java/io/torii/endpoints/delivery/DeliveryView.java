package io.torii.endpoints.delivery;

import io.torii.domain.delivery.DeliveryRecord;
import java.time.Instant;
import java.util.Locale;

/** A row of the ledger as staff may see it: no number, and no hash of one. */
public record DeliveryView(
        String id,
        String created,
        String country,
        String channel,
        String purse,
        String state,
        String provider,
        String outcome,
        String price,
        String typedBack) {
    public static DeliveryView of(DeliveryRecord row, Instant now) {
        var entry = row.entry();
        return new DeliveryView(
                entry.id().value(),
                entry.created().toString(),
                entry.country(),
                word(entry.channel()),
                word(entry.purse()),
                word(row.stateAt(now)),
                row.provider().orElse(null),
                row.outcome(),
                row.price()
                        .map(price -> price.amount().toPlainString() + " " + price.currency())
                        .orElse(null),
                row.typedBack().map(Object::toString).orElse(null));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
