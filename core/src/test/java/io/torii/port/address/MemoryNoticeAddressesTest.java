package io.torii.port.address;

import io.torii.fake.MemoryNoticeAddresses;
import java.util.UUID;

final class MemoryNoticeAddressesTest implements NoticeAddressesContract {
    private final MemoryNoticeAddresses addresses = new MemoryNoticeAddresses();
    private final String realm = UUID.randomUUID().toString();

    @Override
    public NoticeAddresses addresses() {
        return addresses;
    }

    @Override
    public String realm() {
        return realm;
    }
}
