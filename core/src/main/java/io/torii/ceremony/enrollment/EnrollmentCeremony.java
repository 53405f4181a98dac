package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.Bound;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Dossier;
import io.torii.domain.enrollment.Past;
import io.torii.domain.enrollment.Terms;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Every change of an account's enrolment. Each call is committed when it returns, can be repeated without harm, and has
 * one winner: the others see what stands and answer {@link Change.Verdict#ALREADY}.
 */
public final class EnrollmentCeremony {
    private final EnrollmentPorts ports;
    private final Guarded guarded;

    /** @param terms are asked for when a step needs them */
    public EnrollmentCeremony(EnrollmentPorts ports, Supplier<Terms> terms) {
        this.ports = ports;
        this.guarded = new Guarded(ports, terms);
    }

    public Dossier dossier(Subject subject) {
        return ports.enrollments().of(subject);
    }

    /** A method was bound. Call it when the method is committed; the listener to credential events does. */
    public Change bound(Subject subject, Bound how) {
        return guarded.change(subject, By.USER, sight -> sight.registration().bound(how));
    }

    /** A second-factor sign-in in a new session worked with this method, which was registered before it began (R50). */
    public Change tried(Subject subject, String credential) {
        return guarded.change(subject, By.USER, sight -> sight.registration().tried(credential));
    }

    /** "Use MFA: Yes": {@link Change#due()} says when. Whoever deletes the tried method meanwhile takes it back. */
    public Change apply(Subject subject) {
        return new Applying(guarded, subject).run();
    }

    /** Takes an application back before its instant; not under the calendar (R51). */
    public Change withdraw(Subject subject, By by) {
        return guarded.change(subject, by, sight -> sight.application().withdraw());
    }

    /** Methods have changed. Call it when that is committed; the listener to credential events does (R50, R51). */
    public Change check(Subject subject, By by) {
        return guarded.change(subject, by, sight -> sight.application().check());
    }

    /** Records an account that has a method from before Torii (R3); the gate's one write, once. */
    public Change existing(Subject subject) {
        return guarded.change(subject, By.REALM, sight -> sight.registration().existing());
    }

    /** Records that the account has or had a method (R4, R66). */
    public Change hadMethod(Subject subject) {
        return guarded.change(subject, By.REALM, sight -> sight.registration().had());
    }

    /** Staff let the account register until this instant; one that is over closes the window. */
    public Change open(Subject subject, Instant until) {
        return guarded.change(
                subject, By.STAFF, sight -> sight.registration().past(past -> past.openUntil(until, sight.now())));
    }

    /** Its owner said "not me": nothing is bound with the password alone any more (R4). */
    public Change stop(Subject subject) {
        return guarded.change(subject, By.LINK, sight -> sight.registration().past(Past::stop));
    }
}
