package io.torii.port.trusted;

import io.torii.domain.Subject;
import io.torii.fake.MemoryTrustedDevices;
import java.util.UUID;

final class MemoryTrustedDevicesTest implements TrustedDevicesContract {
    private final MemoryTrustedDevices devices = new MemoryTrustedDevices();

    @Override
    public TrustedDevices devices() {
        return devices;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }
}
