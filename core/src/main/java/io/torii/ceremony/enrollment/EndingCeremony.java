package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Terms;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What an approved application does to an account's enrolment. Each call is committed, and can be repeated. */
public final class EndingCeremony {
    private final Guarded guarded;

    /** @param terms say what an account counts as that nothing is stored about */
    public EndingCeremony(EnrollmentPorts ports, Supplier<Terms> terms) {
        this.guarded = new Guarded(ports, terms);
    }

    /** The account registers again (R14). */
    public Change startOver(Subject subject) {
        return guarded.change(subject, By.STAFF, sight -> sight.ending().startOver());
    }

    /** The account's MFA ends, and the calendar leaves it alone until an instant, if there is one (R13). */
    public Change end(Subject subject, Optional<Instant> exemptUntil) {
        return guarded.change(subject, By.STAFF, sight -> sight.ending().end(exemptUntil));
    }
}
