package io.torii.ceremony.push;

import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.Registered;
import io.torii.port.push.Devices;
import java.time.Duration;
import java.util.List;

/** Makes a phone whose number was typed a method of its account, within what an account may have (R94). */
record DeviceBinding(OfferPorts ports) {
    private static final int A_DAY = 10;

    Registered bind(Candidate candidate) {
        if (!ports.slots().claim(today(candidate.offer().subject()))) {
            return Registered.refused(Registered.Reason.TODAY);
        }
        return ports.devices()
                .bind(candidate)
                .map(Registered::as)
                .orElseGet(() -> Registered.refused(obstacle(candidate)));
    }

    boolean full(Subject subject) {
        return ports.devices().count(subject).devices() >= Devices.MOST_DEVICES;
    }

    private Registered.Reason obstacle(Candidate candidate) {
        var subject = candidate.offer().subject();
        if (full(subject)) {
            return Registered.Reason.FULL;
        }
        var taken = ports.devices().labelTaken(subject, candidate.device().label());
        return taken ? Registered.Reason.LABEL_TAKEN : Registered.Reason.BUSY;
    }

    private static Slot today(Subject subject) {
        return new Slot(subject, List.of("push.bind"), A_DAY, Duration.ofDays(1));
    }
}
