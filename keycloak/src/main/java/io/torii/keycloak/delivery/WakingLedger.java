package io.torii.keycloak.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.Bill;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.Spending;
import io.torii.keycloak.waiting.Awaited;
import io.torii.keycloak.waiting.KeycloakWake;
import io.torii.port.delivery.Ledger;
import java.time.Instant;

/** Wakes the page that says "Sending to …" once its text was sent or was not (R49), when the row has been written. */
record WakingLedger(Ledger ledger, KeycloakWake page) implements Ledger {
    @Override
    public Spending open(LedgerEntry entry, String provider, Bill bill) {
        return ledger.open(entry, provider, bill);
    }

    @Override
    public boolean trying(DeliveryId id, String provider) {
        return ledger.trying(id, provider);
    }

    @Override
    public void taken(DeliveryId id, String provider, Accepted accepted) {
        ledger.taken(id, provider, accepted);
        page.wake(Awaited.text(id));
    }

    @Override
    public void failed(DeliveryId id, String outcome) {
        ledger.failed(id, outcome);
        page.wake(Awaited.text(id));
        // Whichever of the two it was: nobody waits for the other.
        page.wake(Awaited.call(id));
    }

    @Override
    public boolean receipt(DeliveryId id, String provider, Receipt receipt) {
        return ledger.receipt(id, provider, receipt);
    }

    @Override
    public boolean typedBack(Subject subject, DeliveryId id, Instant now) {
        return ledger.typedBack(subject, id, now);
    }
}
