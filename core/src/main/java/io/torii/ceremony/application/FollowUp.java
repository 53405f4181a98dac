package io.torii.ceremony.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Step;
import java.util.function.Consumer;

/** All that is pending of an application: whoever comes after a node that died does the rest. */
record FollowUp(Guarded guarded) {
    Application of(Application application) {
        var consequences = guarded.ports().consequences();
        var received = once(application, Step.RECEIPT, consequences::receive);
        return once(carriedOut(received), Step.TELL, consequences::tell);
    }

    /** Taken before it is done: nobody is told twice. */
    private Application once(Application seen, Step step, Consumer<Application> work) {
        if (!seen.progress().pending().contains(step)) {
            return seen;
        }
        var taken = guarded.stored(seen, seen.without(step));
        taken.ifPresent(work);
        return taken.orElse(seen);
    }

    /** Done before it is noted: it is repeated until it is. */
    private Application carriedOut(Application seen) {
        var pending = seen.progress().pending().contains(Step.CARRY_OUT);
        return pending && guarded.ports().consequences().carryOut(seen)
                ? guarded.stored(seen, seen.without(Step.CARRY_OUT)).orElse(seen)
                : seen;
    }
}
