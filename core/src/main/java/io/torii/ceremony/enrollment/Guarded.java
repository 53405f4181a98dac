package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Sight;
import io.torii.domain.enrollment.Terms;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads, takes a pure step, stores it where nothing has changed since, or looks again; the winner tells it. */
final class Guarded {
    private static final int TRIES = 20;

    private final EnrollmentPorts ports;
    private final Supplier<Terms> terms;

    Guarded(EnrollmentPorts ports, Supplier<Terms> terms) {
        this.ports = ports;
        this.terms = terms;
    }

    Change change(Subject subject, By by, Function<Sight, Change> step) {
        for (int tries = 0; tries < TRIES; tries++) {
            var change = step.apply(sight(subject));
            if (!change.made()) {
                return change;
            }
            ports.announcements().ahead(subject, change);
            if (ports.enrollments().replace(subject, change.before(), change.after())) {
                ports.announcements().made(subject, change, by);
                return change;
            }
        }
        return Change.none(Verdict.BUSY, ports.enrollments().of(subject));
    }

    private Sight sight(Subject subject) {
        // The dossier first: what is read after it cannot be older than what the guard compares.
        var seen = ports.enrollments().of(subject);
        var has = ports.registered().of(subject);
        return new Sight(seen, has, terms.get(), ports.clock().now());
    }
}
