package io.torii.port.delivery;

import java.time.Instant;

/** Forgets what is old (R69). What belongs to a removed user or realm goes with them, in their transaction. */
public interface DeliveryErasure {
    /** Ledger rows that were written earlier. Safe to run on several nodes at once; answers how many went. */
    int forgetBefore(Instant created);

    /** Purses whose window began earlier. Safe to run on several nodes at once; answers how many went. */
    int emptyBefore(Instant windowStart);
}
