package io.torii.ceremony.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Course;
import io.torii.domain.application.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What time does to applications, and what a node that died has left undone. A second run finds nothing to do. */
public final class SweepCeremony {
    /** How long a picture waits for its application. */
    private static final Duration STRAY = Duration.ofHours(1);

    private final ApplicationPorts ports;
    private final Guarded guarded;

    public SweepCeremony(ApplicationPorts ports) {
        this.ports = ports;
        this.guarded = new Guarded(ports);
    }

    /**
     * Looks at this many applications of all realms at most, those first that were not looked at for the longest time.
     *
     * @return what went wrong; the others were looked at all the same
     */
    public List<RuntimeException> run(int most) {
        return ports.stores().queue().waiting(ports.clock().now(), most).stream()
                .flatMap(each -> looked(each).stream())
                .toList();
    }

    private Optional<RuntimeException> looked(Application waiting) {
        try {
            advance(waiting);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        } finally {
            ports.stores().queue().looked(waiting, ports.clock().now());
        }
    }

    /** Erases what a realm keeps no longer: pictures, and later the applications themselves (R69). */
    public void erase(String realm, Duration photos, Duration applications) {
        var now = ports.clock().now();
        ports.stores().photos().erase(realm, now.minus(photos), now.minus(STRAY));
        ports.stores().queue().forget(realm, now.minus(applications));
    }

    private void advance(Application waiting) {
        var stepped = guarded.change(() -> find(waiting), this::next);
        if (stepped.isEmpty()) {
            find(waiting).ifPresent(new FollowUp(guarded)::of);
        }
    }

    /** A method that was registered in the window by a node that died before it said so, else what time has done. */
    private Optional<Application> next(Course course) {
        var seen = course.seen();
        return seen.progress()
                .entered()
                .filter(at -> seen.kind() == Kind.REGISTER_AGAIN && seen.isOpen())
                .flatMap(at -> ports.consequences().registered(seen, at))
                .flatMap(course::registered)
                .or(() -> guarded.mature(course));
    }

    private Optional<Application> find(Application waiting) {
        return ports.stores().applications().find(waiting.subject().realm(), waiting.id());
    }
}
