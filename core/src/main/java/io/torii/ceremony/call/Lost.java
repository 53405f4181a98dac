package io.torii.ceremony.call;

import io.torii.domain.Subject;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.delivery.DeliveryId;

/** Calls that no provider makes: all refused, or the node that was to have it placed died first. */
record Lost(CallPorts ports, Ending ending) {
    /** Ends a call that is lost, on whichever node; false when it may ring. */
    boolean end(Call call) {
        // First: from here on no provider is offered it. Should it ring all the same, no key finds it open.
        var lost = ports.messenger().giveUp(call.bound().subject(), call.id());
        if (lost) {
            ending.end(call, CallEnd.FAILED);
        }
        return lost;
    }

    /** The same for the call that holds the line of this account, if one does, and for those that count as unanswered. */
    void endAll(Subject subject) {
        ports.stores()
                .lines()
                .holder(subject)
                .flatMap(id -> ports.stores().calls().find(subject.realm(), id))
                .ifPresent(this::end);
        ports.stores().unanswered().counted(subject).forEach(id -> forgive(subject, id));
    }

    /** Nobody need have asked what became of it: by now it may be open, or over, or known no longer. */
    private void forgive(Subject subject, DeliveryId id) {
        var open = ports.stores().calls().find(subject.realm(), id);
        if (open.map(this::end).orElseGet(() -> ports.messenger().giveUp(subject, id))) {
            ports.stores().unanswered().uncount(subject, id);
        }
    }
}
