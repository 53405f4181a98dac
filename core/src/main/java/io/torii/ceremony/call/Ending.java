package io.torii.ceremony.call;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.code.CodePurpose;

/** Ends calls, counts what they were, and wakes the page that waits. */
record Ending(CallPorts ports) {
    /** True for exactly one caller. */
    boolean end(Call call, CallEnd end) {
        if (!ports.stores().calls().end(call, end)) {
            return false;
        }
        if (call.bound().purpose() != CodePurpose.PROVING) {
            count(call, end);
        }
        if (end != CallEnd.CODE_READ) {
            // Where a code was read, its page has a field that somebody types into: it is not taken from under them.
            ports.told().page().wake(call.id());
        }
        return true;
    }

    private void count(Call call, CallEnd end) {
        var subject = call.bound().subject();
        var unanswered = ports.stores().unanswered();
        switch (end) {
            case APPROVED -> unanswered.clear(subject);
            // Somebody pressed a key, but nobody is verified yet: what other calls were stays counted.
            case CODE_READ, WRONG_NUMBER, FAILED -> unanswered.uncount(subject, call.id());
            case REPORTED, BUSY, NO_ANSWER, MACHINE, NO_KEY -> {}
        }
    }
}
