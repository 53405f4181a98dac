package io.torii.port.delivery;

import io.torii.fake.MemoryLedger;

final class MemoryPursesTest implements PursesContract {
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
    public String realm() {
        return "realm";
    }
}
