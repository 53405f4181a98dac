package io.torii.ceremony.enrollment;

import io.torii.domain.Subject;
import io.torii.domain.enrollment.By;
import io.torii.domain.enrollment.Change;
import io.torii.domain.enrollment.Terms;
import java.util.function.Supplier;

/** Remembers that a user changed the account's mail address (R91): for a while it proves nothing. */
public final class AddressCeremony {
    private final Guarded guarded;

    /** @param terms say what an account counts as that nothing is stored about */
    public AddressCeremony(EnrollmentPorts ports, Supplier<Terms> terms) {
        this.guarded = new Guarded(ports, terms);
    }

    /** Call it when the change is committed. */
    public Change moved(Subject subject) {
        return guarded.change(subject, By.USER, sight -> sight.registration().past(past -> past.moved(sight.now())));
    }
}
