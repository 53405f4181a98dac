package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Asked;
import io.torii.domain.enrollment.Nudge;
import io.torii.port.Clock;
import io.torii.port.enrollment.Enrollments;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Remembers which pages interrupted an account's sign-ins (R56, R57). Each call is committed when it returns. */
public final class Interruptions {
    private static final int TRIES = 20;

    private final Enrollments enrollments;
    private final Clock clock;

    public Interruptions(Enrollments enrollments, Clock clock) {
        this.enrollments = enrollments;
        this.clock = clock;
    }

    /** The calendar's warning was shown; true for exactly one caller, the first ever. */
    public boolean warned(Subject subject) {
        var now = clock.now();
        return change(subject, asked -> new Asked(Optional.of(now), asked.nudges(), asked.nudgedAt()))
                .filter(before -> before.warnedAt().isEmpty())
                .isPresent();
    }

    /** The nudge was put off, if it still can be; whether it was. */
    public boolean later(Subject subject, Nudge nudge) {
        var now = clock.now();
        return change(subject, asked -> nudge.canWait(asked) ? nudge.later(asked, now) : asked)
                .filter(nudge::canWait)
                .isPresent();
    }

    /** The user has nothing to add. */
    public void none(Subject subject, Nudge nudge) {
        var now = clock.now();
        change(subject, asked -> nudge.none(asked, now));
    }

    /** What was there before the change; empty when others were always quicker, or nothing there can be read. */
    private Optional<Asked> change(Subject subject, UnaryOperator<Asked> step) {
        for (var tries = 0; tries < TRIES; tries++) {
            var seen = enrollments.of(subject);
            var next = step.apply(seen.asked());
            if (next.equals(seen.asked()) || enrollments.replace(subject, seen, seen.with(next))) {
                return Optional.of(seen.asked());
            }
        }
        return Optional.empty();
    }
}
