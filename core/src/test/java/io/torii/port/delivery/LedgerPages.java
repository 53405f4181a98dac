package io.torii.port.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.Thresholds;
import io.torii.domain.phone.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ledger under test, and rows to write in it. */
public interface LedgerPages {
    Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    Bill FREE = new Bill(List.of(), Thresholds.DEFAULT);
    Price PRICE = new Price(new BigDecimal("0.0075"), "USD");

    Ledger ledger();

    DeliveryRecords records();

    DeliveryErasure erasure();

    /** A user of the realm under test. */
    Subject subject();

    default DeliveryState state(DeliveryId id) {
        return records().find(id).orElseThrow().state();
    }

    default DeliveryId opened(Instant created) {
        var entry = entry(created);
        ledger().open(entry, "vendor", FREE);
        return entry.id();
    }

    default DeliveryId opened(Subject user, Instant created) {
        var print = new NumberPrint("number", "prefix");
        var entry = new LedgerEntry(handle(), user, print, "JP", Channel.TEXT, Purse.SIGN_IN, created);
        ledger().open(entry, "vendor", FREE);
        return entry.id();
    }

    default DeliveryId sent(String provider) {
        var id = opened(NOON);
        ledger().trying(id, provider);
        ledger().taken(id, provider, new Accepted("SM1", Optional.empty()));
        return id;
    }

    default LedgerEntry taken(NumberPrint print, Instant created) {
        var entry = entry(print, Purse.PROVING, created);
        ledger().open(entry, "vendor", FREE);
        ledger().taken(entry.id(), "vendor", new Accepted("SM1", Optional.empty()));
        return entry;
    }

    default LedgerEntry proving(Subject user, NumberPrint print) {
        var entry = new LedgerEntry(handle(), user, print, "JP", Channel.TEXT, Purse.PROVING, NOON);
        ledger().open(entry, "vendor", FREE);
        return entry;
    }

    default void typed(LedgerEntry entry) {
        ledger().typedBack(entry.subject(), entry.id(), NOON);
    }

    default LedgerEntry entry(Instant created) {
        return entry(new NumberPrint("number", "prefix"), Purse.SIGN_IN, created);
    }

    default LedgerEntry entry(NumberPrint print, Purse purse, Instant created) {
        return new LedgerEntry(handle(), subject(), print, "JP", Channel.TEXT, purse, created);
    }

    default Receipt receipt(DeliveryState state) {
        return new Receipt(Optional.empty(), "SM1", state, Optional.empty(), Optional.of(PRICE));
    }

    default DeliveryId handle() {
        return new DeliveryId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
    }
}
