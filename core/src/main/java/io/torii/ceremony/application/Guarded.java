package io.torii.ceremony.application;

import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.Course;
import io.torii.domain.application.Premises;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads, takes a pure step, stores it where nothing has changed since, or looks again; the winner does what follows. */
record Guarded(ApplicationPorts ports) {
    static final int TRIES = 20;

    /** Of an account that is not there any more: nothing is approved for it. */
    private static final Applicant GONE = new Applicant(true, false, false, false, false);

    /** What stands after the step, if this call took it. */
    Optional<Application> change(Supplier<Optional<Application>> look, Function<Course, Optional<Application>> step) {
        for (int tries = 0; tries < TRIES; tries++) {
            var seen = look.get();
            var next = seen.flatMap(
                    each -> step.apply(new Course(each, ports.clock().now())));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            var stored = stored(seen.get(), next.get());
            if (stored.isPresent()) {
                return stored.map(new FollowUp(this)::of);
            }
        }
        return Optional.empty();
    }

    /** What this one stands on now. */
    Premises premises(Application application) {
        var subject = application.subject();
        var applicant = ports.applicants().of(subject).orElse(GONE);
        return new Premises(applicant, ports.applicants().today(subject.realm()));
    }

    /** What time has done to it. */
    Optional<Application> mature(Course course) {
        return course.mature(() -> premises(course.seen()));
    }

    /** As the store numbers it; empty when another was faster. */
    Optional<Application> stored(Application seen, Application next) {
        return ports.stores().applications().replace(seen, next)
                ? Optional.of(next.numbered(seen.version() + 1))
                : Optional.empty();
    }
}
