package io.torii.port.delivery;

import io.torii.domain.Subject;
import io.torii.fake.MemoryLedger;

final class MemoryLedgerTest implements LedgerContract, DeliveryRecordsContract {
    private final Subject subject = new Subject("realm", "user");
    private final MemoryLedger ledger = new MemoryLedger();

    @Override
    public Ledger ledger() {
        return ledger;
    }

    @Override
    public DeliveryRecords records() {
        return ledger;
    }

    @Override
    public DeliveryErasure erasure() {
        return ledger;
    }

    @Override
    public Subject subject() {
        return subject;
    }
}
