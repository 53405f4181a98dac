package io.torii.fake;

import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Receipt;
import java.time.Instant;
import java.util.Optional;

/** A row of the ledger in memory. */
final class MemoryRow {
    final LedgerEntry entry;
    DeliveryState state = DeliveryState.SENDING;
    String outcome = "";
    String provider;
    String reference;
    Price price;
    Instant typedBack;

    MemoryRow(LedgerEntry entry) {
        this.entry = entry;
    }

    boolean delivered(String by, Receipt receipt) {
        if (state == DeliveryState.DELIVERED) {
            return false;
        }
        provider = by;
        reference = receipt.reference();
        return turn(DeliveryState.DELIVERED, "delivered");
    }

    boolean undelivered(String by, Receipt receipt) {
        var open = state == DeliveryState.SENDING || state == DeliveryState.SENT;
        if (!open || !by.equals(provider)) {
            return false;
        }
        reference = receipt.reference();
        return turn(DeliveryState.FAILED, "undelivered");
    }

    boolean turn(DeliveryState to, String key) {
        state = to;
        outcome = key;
        return true;
    }

    DeliveryRecord read() {
        return new DeliveryRecord(
                entry,
                state,
                Optional.ofNullable(provider),
                Optional.ofNullable(reference),
                outcome,
                Optional.ofNullable(price),
                Optional.ofNullable(typedBack));
    }
}
