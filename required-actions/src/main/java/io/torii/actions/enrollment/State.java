package io.torii.actions.enrollment;

import io.torii.actions.enrollment.EnrollPage.Words;
import io.torii.domain.enrollment.Enrollment;
import io.torii.domain.enrollment.Steps;
import io.torii.domain.gate.Decision;
import java.time.Instant;
import java.util.Optional;

/** Where the account stands, in words. */
record State(Stand stand, Times times) {
    Words words() {
        return stand.active().map(this::active).or(this::scheduled).orElseGet(this::onTheWay);
    }

    private Words active(Decision.Reason reason) {
        if (reason == Decision.Reason.UNKNOWN) {
            return Words.of("torii-enroll-unreadable");
        }
        var words = since().map(at -> new Words("torii-enroll-state-active", times.exact(at), ""));
        return switch (reason) {
            case MANDATE -> words.orElse(Words.of("torii-enroll-state-mandate"));
            default -> words.orElse(Words.of("torii-enroll-state-existing"));
        };
    }

    private Optional<Instant> since() {
        return stand.enrollment()
                .as(Enrollment.Active.class)
                .map(Enrollment.Active::since)
                .or(this::due);
    }

    private Optional<Instant> due() {
        return stand.enrollment().as(Enrollment.Scheduled.class).map(Enrollment.Scheduled::due);
    }

    private Optional<Words> scheduled() {
        return due().map(due ->
                new Words("torii-enroll-state-scheduled", times.exact(due), Times.minutes(stand.now(), due)));
    }

    private Words onTheWay() {
        var next = stand.steps().next();
        return next == 1 || next == Steps.OVER
                ? Words.of("torii-enroll-state-none")
                : new Words("torii-enroll-state-step", String.valueOf(next), "");
    }
}
