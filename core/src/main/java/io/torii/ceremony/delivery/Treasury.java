package io.torii.ceremony.delivery;

import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Payer;
import io.torii.port.delivery.DeliveryPolicies;
import io.torii.port.delivery.Lookout;
import io.torii.port.delivery.Purses;
import java.time.Instant;
import java.util.Optional;

/** Pays for messages out of the two purses (R30). */
final class Treasury {
    private final Purses purses;
    private final DeliveryPolicies policies;
    private final Lookout lookout;

    Treasury(Purses purses, DeliveryPolicies policies, Lookout lookout) {
        this.purses = purses;
        this.policies = policies;
        this.lookout = lookout;
    }

    Optional<DeliveryRefusal> pay(DeliveryRequest request, NumberPrint print, DeliveryPolicy policy, Instant now) {
        var realm = request.subject().realm();
        var payer = new Payer(request.subject(), print.number(), policies.accounts(realm));
        var budgets = policy.budgets();
        var spending = purses.claim(realm, budgets.claims(request.purse(), payer, now), budgets.alerts(), now);
        spending.alerts().forEach(alert -> lookout.purse(realm, alert));
        return spending.refusal();
    }
}
