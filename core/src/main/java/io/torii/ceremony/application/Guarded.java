package io.torii.ceremony.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Course;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads, takes a pure step, stores it where nothing has changed since, or looks again; the winner does what follows. */
record Guarded(ApplicationPorts ports) {
    static final int TRIES = 20;

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

    /** As the store numbers it; empty when another was faster. */
    Optional<Application> stored(Application seen, Application next) {
        return ports.stores().applications().replace(seen, next)
                ? Optional.of(next.numbered(seen.version() + 1))
                : Optional.empty();
    }
}
