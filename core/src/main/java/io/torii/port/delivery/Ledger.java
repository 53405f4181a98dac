package io.torii.port.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.Spending;
import java.time.Instant;

/**
 * One row per text. Every call writes in a transaction of its own and has written when it returns. States only move
 * forward: SENDING, SENT, then DELIVERED or FAILED; what failed may still turn out to be delivered, nothing else turns.
 */
public interface Ledger {
    /** The outcome of what nobody knows how far it came: no provider is offered it any more. */
    String LOST = "lost";

    /**
     * Pays from every purse of the bill (R30) and writes the row, SENDING, with the provider that has the text in hand first:
     * one step, so that neither stands without the other. Nothing is paid and nothing written when one purse is empty. On
     * all nodes together a purse pays at most what it holds in a window, and each threshold is told to exactly one payer.
     */
    Spending open(LedgerEntry entry, String provider, Bill bill);

    /** Notes which provider has the text in hand now; it stays SENDING. False, and nothing noted, once it is lost. */
    boolean trying(DeliveryId id, String provider);

    /** The provider took it: SENT, unless a receipt was faster. */
    void taken(DeliveryId id, String provider, Accepted accepted);

    /** No provider took it. {@code outcome} is a stable key of at most 32 characters. */
    void failed(DeliveryId id, String outcome);

    /**
     * Applies a receipt that was signed by the provider. True for exactly one of several equal receipts, when it moved
     * the row; false for an unknown row, a repetition, or a failure told by another provider than the row's last.
     */
    boolean receipt(DeliveryId id, String provider, Receipt receipt);

    /** Notes that the code came back. True for exactly one caller, false for rows of others. */
    boolean typedBack(Subject subject, DeliveryId id, Instant now);
}
