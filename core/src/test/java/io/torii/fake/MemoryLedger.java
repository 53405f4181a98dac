package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.Conversion;
import io.torii.domain.delivery.ConversionRule;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.Spending;
import io.torii.port.delivery.DeliveryErasure;
import io.torii.port.delivery.DeliveryRecords;
import io.torii.port.delivery.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger in a map. */
public final class MemoryLedger implements Ledger, DeliveryRecords, DeliveryErasure {
    /** Set it, and {@link #taken} throws as a lost database does. */
    public boolean breaksWhenTaken;

    private final MemoryPurses purses = new MemoryPurses();
    private final Map<DeliveryId, MemoryRow> rows = new LinkedHashMap<>();

    @Override
    public synchronized Spending open(LedgerEntry entry, String provider, Bill bill) {
        if (rows.containsKey(entry.id())) {
            throw new IllegalStateException("such a row is there");
        }
        var spending = purses.pay(entry, bill);
        if (spending.refusal().isEmpty()) {
            rows.put(entry.id(), new MemoryRow(entry));
            trying(entry.id(), provider);
        }
        return spending;
    }

    @Override
    public synchronized boolean trying(DeliveryId id, String provider) {
        var row = rows.get(id);
        row.provider = row.outcome.equals(LOST) ? row.provider : provider;
        return !row.outcome.equals(LOST);
    }

    @Override
    public synchronized void taken(DeliveryId id, String provider, Accepted accepted) {
        if (breaksWhenTaken) {
            throw new IllegalStateException("the ledger is out of reach");
        }
        var row = rows.get(id);
        row.provider = provider;
        row.reference = accepted.reference();
        row.price = accepted.price().or(() -> Optional.ofNullable(row.price)).orElse(null);
        if (row.state == DeliveryState.SENDING) {
            row.turn(DeliveryState.SENT, "sent");
        }
    }

    @Override
    public synchronized void failed(DeliveryId id, String outcome) {
        var row = rows.get(id);
        if (row.state == DeliveryState.SENDING) {
            row.turn(DeliveryState.FAILED, outcome);
        }
    }

    @Override
    public synchronized boolean receipt(DeliveryId id, String provider, Receipt receipt) {
        var row = rows.get(id);
        if (row == null) {
            return false;
        }
        receipt.price().ifPresent(price -> row.price = price);
        return switch (receipt.state()) {
            case DELIVERED -> row.delivered(provider, receipt);
            case FAILED -> row.undelivered(provider, receipt);
            case SENT, SENDING -> false;
        };
    }

    @Override
    public synchronized boolean typedBack(Subject subject, DeliveryId id, Instant now) {
        var row = rows.get(id);
        if (row == null || !row.entry.subject().equals(subject) || row.typedBack != null) {
            return false;
        }
        row.typedBack = now;
        return true;
    }

    @Override
    public synchronized Optional<DeliveryRecord> find(DeliveryId id) {
        return Optional.ofNullable(rows.get(id)).map(MemoryRow::read);
    }

    @Override
    public synchronized List<DeliveryRecord> of(Subject subject, int most) {
        return rows.values().stream()
                .map(MemoryRow::read)
                .filter(row -> row.belongsTo(subject))
                .sorted(Comparator.comparing((DeliveryRecord row) -> row.entry().created())
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int accounts(String realm, String number) {
        return (int) rows.values().stream()
                .filter(row -> row.entry.subject().realm().equals(realm))
                .filter(row -> row.entry.print().number().equals(number))
                .filter(row -> row.entry.purse() == Purse.PROVING && row.typedBack != null)
                .map(row -> row.entry.subject().user())
                .distinct()
                .count();
    }

    @Override
    public synchronized Conversion conversion(String realm, String prefix, Duration settles, Instant now) {
        var settled = rows.values().stream()
                .filter(row -> row.entry.subject().realm().equals(realm))
                .filter(row -> row.entry.print().prefix().equals(prefix))
                .filter(row -> row.entry.purse() == Purse.PROVING && row.reference != null)
                .filter(row -> row.entry.created().isAfter(now.minus(ConversionRule.WATCHED)))
                .filter(row -> row.typedBack != null || !row.entry.created().isAfter(now.minus(settles)))
                .toList();
        var typed = settled.stream().filter(row -> row.typedBack != null);
        return new Conversion(pairs(settled.stream()), pairs(typed));
    }

    private static long pairs(Stream<MemoryRow> rows) {
        return rows.map(row ->
                        List.of(row.entry.subject().user(), row.entry.print().number()))
                .distinct()
                .count();
    }

    @Override
    public synchronized int forgetBefore(Instant created) {
        var before = rows.size();
        rows.values().removeIf(row -> row.entry.created().isBefore(created));
        return before - rows.size();
    }

    @Override
    public int emptyBefore(Instant windowStart) {
        return 0;
    }
}
