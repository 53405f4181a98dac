package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Conversion;
import io.torii.domain.delivery.ConversionRule;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Receipt;
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

    private final Map<DeliveryId, Row> rows = new LinkedHashMap<>();

    @Override
    public synchronized void open(LedgerEntry entry, String provider) {
        rows.put(entry.id(), new Row(entry));
        trying(entry.id(), provider);
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
        return Optional.ofNullable(rows.get(id)).map(Row::read);
    }

    @Override
    public synchronized List<DeliveryRecord> of(Subject subject, int most) {
        return rows.values().stream()
                .map(Row::read)
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

    private static long pairs(Stream<Row> rows) {
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

    private static final class Row {
        private final LedgerEntry entry;
        private DeliveryState state = DeliveryState.SENDING;
        private String outcome = "";
        private String provider;
        private String reference;
        private Price price;
        private Instant typedBack;

        private Row(LedgerEntry entry) {
            this.entry = entry;
        }

        private boolean delivered(String by, Receipt receipt) {
            if (state == DeliveryState.DELIVERED) {
                return false;
            }
            provider = by;
            reference = receipt.reference();
            return turn(DeliveryState.DELIVERED, "delivered");
        }

        private boolean undelivered(String by, Receipt receipt) {
            var open = state == DeliveryState.SENDING || state == DeliveryState.SENT;
            if (!open || !by.equals(provider)) {
                return false;
            }
            reference = receipt.reference();
            return turn(DeliveryState.FAILED, "undelivered");
        }

        private boolean turn(DeliveryState to, String key) {
            state = to;
            outcome = key;
            return true;
        }

        private DeliveryRecord read() {
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
}
