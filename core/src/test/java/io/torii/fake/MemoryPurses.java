package io.torii.fake;

import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.delivery.PurseKey;
import io.torii.domain.delivery.Spending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Purses in a map; a payment works on a copy and puts it back when all was paid. */
final class MemoryPurses {
    private Map<List<Object>, Long> spent = new HashMap<>();

    synchronized Spending pay(LedgerEntry entry, Bill bill) {
        var realm = entry.subject().realm();
        var now = entry.created();
        var thresholds = bill.alerts();
        var copy = new HashMap<>(spent);
        var alerts = new ArrayList<PurseAlert>();
        for (var claim : bill.claims()) {
            var tried = claim.mark().map(mark -> id(realm, mark, now));
            if (tried.isPresent() && copy.putIfAbsent(tried.get(), 1L) != null) {
                continue;
            }
            var id = id(realm, claim.key(), now);
            var before = copy.getOrDefault(id, 0L);
            if (before >= claim.most()) {
                return Spending.refused(claim.key().name().spent());
            }
            copy.put(id, before + 1);
            var reached = thresholds.reached(before + 1, claim.most());
            if (claim.key().name().alerting() && reached > thresholds.reached(before, claim.most())) {
                alerts.add(new PurseAlert(claim.key().name(), reached));
            }
        }
        spent = copy;
        return Spending.paid(alerts);
    }

    private static List<Object> id(String realm, PurseKey key, Instant now) {
        return List.of(realm, key, key.name().window().startOf(now));
    }
}
