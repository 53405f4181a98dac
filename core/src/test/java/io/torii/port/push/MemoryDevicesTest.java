package io.torii.port.push;

import io.torii.domain.Subject;
import io.torii.domain.push.PushDevice;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryDevices;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

final class MemoryDevicesTest implements DevicesContract {
    private final HandClock clock = new HandClock();
    private final MemoryDevices devices = new MemoryDevices(clock);

    @Override
    public Devices devices() {
        return devices;
    }

    @Override
    public Subject newcomer() {
        return new Subject("realm", UUID.randomUUID().toString());
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public void remove(Subject subject, PushDevice device, boolean code) {
        devices.remove(subject, device, code);
    }

    @Override
    public void pass(Duration time) {
        clock.pass(time);
    }
}
