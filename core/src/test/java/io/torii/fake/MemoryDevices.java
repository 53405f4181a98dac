package io.torii.fake;

import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.PushDevice;
import io.torii.port.Clock;
import io.torii.port.push.Devices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Devices and 6-digit codes in memory. */
public final class MemoryDevices implements Devices {
    private final Map<Subject, List<PushDevice>> devices = new HashMap<>();
    /** The labels of codes, by credential. */
    private final Map<Subject, Map<String, String>> codes = new HashMap<>();

    private final Clock clock;

    public MemoryDevices(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized List<PushDevice> of(Subject subject) {
        return List.copyOf(mine(subject));
    }

    @Override
    public synchronized boolean labelTaken(Subject subject, String label) {
        return mine(subject).stream().anyMatch(device -> device.label().equalsIgnoreCase(label))
                || codes(subject).values().stream().anyMatch(label::equalsIgnoreCase);
    }

    @Override
    public synchronized Count count(Subject subject) {
        return new Count(mine(subject).size(), codes(subject).size());
    }

    @Override
    public synchronized Optional<PushDevice> bind(Candidate candidate) {
        var subject = candidate.offer().subject();
        var label = candidate.device().label();
        var full = candidate.code().isPresent() && count(subject).codes() >= MOST_CODES;
        if (full || count(subject).devices() >= MOST_DEVICES || labelTaken(subject, label)) {
            return Optional.empty();
        }
        var code = candidate.code().map(secret -> code(subject, label));
        var device = stored(candidate.device().boundAt(clock.now(), code));
        mine(subject).add(device);
        return Optional.of(device);
    }

    /** Its owner removes it. */
    public synchronized boolean remove(Subject subject, PushDevice device, boolean code) {
        if (code) {
            device.otp().ifPresent(codes(subject)::remove);
        }
        return mine(subject).removeIf(each -> each.credential().equals(device.credential()));
    }

    /** Gives the user an authenticator app or token of this label, as elsewhere in Keycloak; its credential. */
    public synchronized String code(Subject subject, String label) {
        var credential = UUID.randomUUID().toString();
        codes(subject).put(credential, label);
        return credential;
    }

    private List<PushDevice> mine(Subject subject) {
        return devices.computeIfAbsent(subject, key -> new ArrayList<>());
    }

    private Map<String, String> codes(Subject subject) {
        return codes.computeIfAbsent(subject, key -> new HashMap<>());
    }

    private static PushDevice stored(PushDevice device) {
        return new PushDevice(
                UUID.randomUUID().toString(),
                device.id(),
                device.label(),
                device.kind(),
                device.key(),
                device.bound(),
                device.otp(),
                device.used(),
                device.subscription());
    }
}
