package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Terms;
import java.time.Duration;

/** Stores and tells what time has done (R18). Nothing is decided by it: due applications count as active anyway. */
public final class ActivationCeremony {
    // Nothing that time does depends on them.
    private static final Terms NONE = new Terms(Duration.ZERO, Duration.ZERO, 1, true, Duration.ZERO);

    private final EnrollmentPorts ports;
    private final Guarded guarded;

    public ActivationCeremony(EnrollmentPorts ports) {
        this.ports = ports;
        this.guarded = new Guarded(ports, () -> NONE);
    }

    /** Activates at most this many accounts of all realms; how many this call won. */
    public int run(int most) {
        var due = ports.enrollments().due(ports.clock().now(), most);
        return (int) due.stream().map(this::activate).filter(Change::made).count();
    }

    private Change activate(Subject subject) {
        return guarded.change(subject, By.TIME, sight -> sight.application().activate());
    }
}
