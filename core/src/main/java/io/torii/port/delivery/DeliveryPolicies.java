package io.torii.port.delivery;

import io.torii.domain.delivery.DeliveryPolicy;

/** What a realm has set about sending. */
public interface DeliveryPolicies {
    /** @throws RuntimeException when what is stored is outside its range: nothing is sent then */
    DeliveryPolicy of(String realm);

    /** How many accounts the realm has; may be some minutes old. */
    long accounts(String realm);
}
