package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Sight;

/**
 * Applies, then looks at the methods again: a deletion that committed after they were read has checked before the
 * application was stored, and found nothing to take back. One of the two sees the other.
 */
record Applying(Guarded guarded, Subject subject) {
    Change run() {
        var applied =
                guarded.change(subject, By.USER, sight -> sight.application().apply());
        if (!applied.made()) {
            return applied;
        }
        if (guarded.change(subject, By.REALM, sight -> recheck(sight, applied)).made()) {
            return guarded.change(subject, By.USER, sight -> sight.application().apply());
        }
        var active =
                guarded.change(subject, By.TIME, sight -> sight.application().activate());
        return active.made() ? active : applied;
    }

    /** What this very call stored is taken back whatever its instant; anything later is checked as usual. */
    private static Change recheck(Sight sight, Change applied) {
        var mine = sight.seen().version() == applied.before().version() + 1;
        return mine ? sight.application().recheck() : sight.application().check();
    }
}
