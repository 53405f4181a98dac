package io.torii.ceremony.application;

import io.torii.domain.application.Application;
import io.torii.domain.application.Step;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** All that is pending of an application: whoever comes after a node that died does the rest. */
record FollowUp(Guarded guarded) {
    Application of(Application application) {
        var consequences = guarded.ports().consequences();
        var received = repeated(application, Step.RECEIPT, seen -> {
            consequences.receive(seen);
            return true;
        });
        var carriedOut = repeated(received, Step.CARRY_OUT, consequences::carryOut);
        return once(carriedOut, Step.TELL, consequences::tell);
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

    /** Done before it is noted: it is repeated until it is. A receipt that is sent twice is better than none (R12). */
    private Application repeated(Application seen, Step step, Predicate<Application> work) {
        var pending = seen.progress().pending().contains(step);
        return pending && work.test(seen)
                ? guarded.stored(seen, seen.without(step)).orElse(seen)
                : seen;
    }
}
