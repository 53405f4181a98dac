package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.port.trusted.TrustedDevices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Trusted browsers in memory; one lock makes every step atomic. */
public final class MemoryTrustedDevices implements TrustedDevices {
    private final List<TrustedDevice> kept = new ArrayList<>();

    @Override
    public synchronized void keep(TrustedDevice device, int most) {
        of(device.subject()).stream().skip(most - 1L).forEach(kept::remove);
        kept.add(device);
    }

    @Override
    public synchronized Optional<TrustedDevice> find(Subject subject, String id) {
        return of(subject).stream().filter(device -> device.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<TrustedDevice> of(Subject subject) {
        return kept.stream()
                .filter(device -> device.subject().equals(subject))
                .sorted(Comparator.comparing(TrustedDevice::since).reversed())
                .toList();
    }

    @Override
    public synchronized boolean end(Subject subject, String id) {
        return kept.removeIf(
                device -> device.subject().equals(subject) && device.id().equals(id));
    }

    @Override
    public synchronized int endAll(Subject subject) {
        var ending = of(subject);
        kept.removeAll(ending);
        return ending.size();
    }

    @Override
    public synchronized void sweep(Instant now) {
        kept.removeIf(device -> !now.isBefore(device.until()));
    }
}
