package io.torii.port.delivery;

import io.torii.domain.delivery.PurseClaim;
import io.torii.domain.delivery.Spending;
import io.torii.domain.delivery.Thresholds;
import java.time.Instant;
import java.util.List;

/** The counters of R30. A payment stands at once, in a transaction of its own: a caller's rollback refunds nothing. */
public interface Purses {
    /**
     * Pays one message from every purse, or from none when one is empty. On all nodes together a purse pays at most
     * what it holds in a window, and each threshold is told to exactly one payer of a window.
     */
    Spending claim(String realm, List<PurseClaim> claims, Thresholds alerts, Instant now);
}
