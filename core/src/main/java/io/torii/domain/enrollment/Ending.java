package io.torii.domain.enrollment;

import io.torii.domain.enrollment.Change.Verdict;
import java.time.Instant;
import java.util.Optional;

/** What staff have approved: the way to MFA begins again, or MFA ends. */
public record Ending(Sight sight) {
    /** Who was on the way begins again; who has MFA keeps it, without the methods that are lost (R14). */
    public Change startOver() {
        var open = sight.seen().enrollment().stage().filter(stage -> stage != Stage.NONE && stage != Stage.ACTIVE);
        return open.isPresent() && !sight.active() ? sight.to(none()) : sight.no(Verdict.ALREADY);
    }

    /** MFA ends, whatever made it active; its past stays (R13, R67). An exemption from the calendar goes with it. */
    public Change end(Optional<Instant> exemptUntil) {
        var next = exemptUntil
                .map(until -> none().with(none().past().exemptUntil(until)))
                .orElseGet(this::none);
        var stands = sight.seen().enrollment().as(Enrollment.None.class).map(none -> next.with(none));
        return sight.to(stands.orElse(next));
    }

    private Dossier none() {
        return sight.seen().with(new Enrollment.None()).with(sight.seen().past().withMethod());
    }
}
