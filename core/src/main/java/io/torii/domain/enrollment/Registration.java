package io.torii.domain.enrollment;

import io.torii.domain.enrollment.Change.Verdict;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Steps 1 to 3: methods are bound and tried. */
public record Registration(Sight sight) {
    /** A method was bound: registering begins, or under the calendar MFA is active at once (R16). */
    public Change bound(Bound binding) {
        var beside = sight.has().countingBeside(binding.credential());
        // Garbage and what is switched off proved nothing: beside them it is the password alone all the same (R4).
        var alone =
                switch (binding.proof()) {
                    case PASSWORD_ALONE -> !sight.has().usableBeside(binding.credential());
                    case PASS -> true;
                    case FACTOR -> false;
                };
        var past = sight.seen().past();
        var next = beside && !sight.seen().recorded() ? before() : begun();
        return sight.to(sight.seen().with(next).with(alone ? past.boundAt(since(binding)) : past.withMethod()));
    }

    /** What is new already stays so: a pass for the owner must not settle what somebody else has bound before (R103). */
    private Instant since(Bound binding) {
        return sight.seen()
                .past()
                .boundAt()
                .filter(before -> binding.proof() == Bound.Proof.PASS)
                .filter(before ->
                        binding.at().isBefore(before.plus(sight.terms().isNew())))
                .orElse(binding.at());
    }

    /** A second-factor sign-in in a new session worked with this method (R50). */
    public Change tried(String credential) {
        if (!sight.has().usable(credential)) {
            return sight.no(Verdict.TRIAL_GONE);
        }
        var next = sight.due() ? sight.mandated() : after(credential);
        return sight.to(sight.seen().with(next).with(sight.seen().past().withMethod()));
    }

    /** Records an account that has a method from before Torii (R3), once. */
    public Change existing() {
        return sight.has().methods().any() ? had() : sight.no(Verdict.NOT_READY);
    }

    /** Records that the account had a method: nobody binds a first one for it with the password alone again (R4). */
    public Change had() {
        var next = sight.seen().recorded() ? sight.seen().enrollment() : before();
        return sight.to(sight.seen().with(next).with(sight.seen().past().withMethod()));
    }

    /** Staff or the owner say what may be bound; an account from before Torii stays what it counts as. */
    public Change past(UnaryOperator<Past> next) {
        return sight.to(sight.seen().with(stands()).with(next.apply(sight.seen().past())));
    }

    /** A record must not end what an account from before Torii counts as without one (R3). */
    Enrollment stands() {
        var unrecorded = !sight.seen().recorded() && sight.has().methods().any();
        return unrecorded ? before() : sight.seen().enrollment();
    }

    /** What an account counts as that had a method and no record. */
    private Enrollment before() {
        if (sight.terms().existingActive()) {
            return new Enrollment.Active(sight.now(), Because.EXISTING);
        }
        return sight.has().counting() ? new Enrollment.None().register() : new Enrollment.None();
    }

    private Enrollment begun() {
        var stands = sight.seen().enrollment();
        if (sight.due()) {
            return sight.mandated();
        }
        return stands.as(Enrollment.None.class).isPresent() ? new Enrollment.None().register() : stands;
    }

    private Enrollment after(String credential) {
        var stands = stands();
        if (stands.activeAt(sight.now())) {
            return stands;
        }
        return stands.as(Enrollment.Scheduled.class)
                .<Enrollment>map(waiting -> waiting.tried(credential, sight.now()))
                .or(() -> stands.as(Enrollment.Ready.class).map(ready -> ready.tried(credential, sight.now())))
                .orElseGet(() -> new Enrollment.None().register().tried(credential, sight.now()));
    }
}
