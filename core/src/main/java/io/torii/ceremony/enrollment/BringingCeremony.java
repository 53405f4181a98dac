package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Brought;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Change.Verdict;
import io.torii.domain.enrollment.Terms;
import java.util.function.Supplier;

/** Brings accounts over from another system (R40). Each call is committed, and can be repeated. */
public final class BringingCeremony {
    private final Guarded guarded;

    /** @param terms say what an account counts as that nothing is stored about, and how many methods one needs */
    public BringingCeremony(EnrollmentPorts ports, Supplier<Terms> terms) {
        this.guarded = new Guarded(ports, terms);
    }

    /** Sets the stage, then looks at the methods again: a deletion that committed meanwhile has found nothing to keep. */
    public Change bring(Subject subject, Brought wish) {
        var made = guarded.change(subject, By.STAFF, sight -> sight.bringing().to(wish));
        if (!made.made()) {
            return made;
        }
        var back = guarded.change(subject, By.REALM, sight -> sight.bringing().recheck(made));
        return back.made() ? Change.none(Verdict.NO_METHOD, back.after()) : made;
    }
}
