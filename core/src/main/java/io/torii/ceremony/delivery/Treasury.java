package io.torii.ceremony.delivery;

import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Payer;
import io.torii.port.delivery.DeliveryPolicies;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Lookout;
import java.util.Optional;

/** Pays for messages out of the two purses (R30), and has them written down with that. */
final class Treasury {
    private final Ledger ledger;
    private final DeliveryPolicies policies;
    private final Lookout lookout;

    Treasury(Ledger ledger, DeliveryPolicies policies, Lookout lookout) {
        this.ledger = ledger;
        this.policies = policies;
        this.lookout = lookout;
    }

    /** @param provider who has it in hand first */
    Optional<DeliveryRefusal> pay(LedgerEntry entry, String provider, DeliveryPolicy policy) {
        var realm = entry.subject().realm();
        var payer = new Payer(entry.subject(), entry.print().number(), policies.accounts(realm));
        var budgets = policy.budgets();
        var bill = new Bill(budgets.claims(entry.purse(), payer, entry.created()), budgets.alerts());
        var spending = ledger.open(entry, provider, bill);
        spending.alerts().forEach(alert -> lookout.purse(realm, alert));
        return spending.refusal();
    }
}
