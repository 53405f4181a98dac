package io.torii.domain.enrollment;

import io.torii.domain.enrollment.Change.Verdict;
import java.time.Instant;

/**
 * What a step starts from. Steps are pure, so that one can be taken again from a new sight when another was faster.
 *
 * @param seen where the account stands
 * @param has what it has
 * @param terms what the realm has set
 * @param now the instant of the step
 */
public record Sight(Dossier seen, Holdings has, Terms terms, Instant now) {
    public Registration registration() {
        return new Registration(this);
    }

    public Application application() {
        return new Application(this);
    }

    public Bringing bringing() {
        return new Bringing(this);
    }

    public Ending ending() {
        return new Ending(this);
    }

    /** The step to this dossier: no step when it is the same, and none ever from what cannot be read. */
    public Change to(Dossier next) {
        if (seen.enrollment().stage().isEmpty()) {
            return Change.none(Verdict.UNREADABLE, seen);
        }
        var same = next.enrollment() == seen.enrollment() && next.past().equals(seen.past());
        return same ? Change.none(Verdict.ALREADY, seen) : new Change(Verdict.MADE, seen, next);
    }

    Change no(Verdict verdict) {
        return seen.enrollment().stage().isEmpty() ? to(seen) : Change.none(verdict, seen);
    }

    /** Whether the calendar makes MFA mandatory for the account, which staff may have excused from it (R16, R100). */
    boolean due() {
        return has.due() && seen.past().exemptAt(now).isEmpty();
    }

    boolean active() {
        return seen.enrollment().activeAt(now);
    }

    /** What the calendar makes of the state (R16). */
    Enrollment mandated() {
        return active() ? seen.enrollment() : new Enrollment.Active(now, Because.MANDATE);
    }
}
