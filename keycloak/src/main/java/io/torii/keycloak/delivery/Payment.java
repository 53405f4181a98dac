package io.torii.keycloak.delivery;

import io.torii.domain.delivery.PurseKey;
import io.torii.domain.delivery.Spending;
import java.util.List;

/** What one try to pay came to: nothing stands while counters are missing. */
record Payment(List<PurseKey> missing, Spending spending) {
    boolean stands() {
        return missing.isEmpty() && spending.refusal().isEmpty();
    }
}
