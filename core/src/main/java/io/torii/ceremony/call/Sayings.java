package io.torii.ceremony.call;

import io.torii.domain.Slot;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import java.time.Duration;
import java.util.List;

/** What a call says, and the ends that it says. */
record Sayings(CallPorts ports, Ending ending) {
    static final Duration LONGEST_CALL = Duration.ofMinutes(15);

    /** As often is asked for a key. */
    private static final int PROMPTS = 3;

    /** Whether a key can still let anybody in. Whoever is called too late can report (R20). */
    boolean confirms(Call call) {
        return !call.expiredAt(ports.clock().now()) && !ports.stores().calls().left(call);
    }

    Turn prompt(Call call, Cue cue) {
        var name = List.of("call.prompts", call.id().value());
        var prompts = new Slot(call.bound().subject(), name, PROMPTS, LONGEST_CALL);
        return ports.stores().slots().claim(prompts) ? say(call, cue) : last(call, CallEnd.NO_KEY, Cue.GOODBYE);
    }

    /** What belongs to an end is said by whoever ended it; everybody else says goodbye. */
    Turn last(Call call, CallEnd end, Cue cue) {
        return say(call, ending.end(call, end) ? cue : Cue.GOODBYE);
    }

    static Turn say(Call call, Cue cue) {
        return Turn.of(cue, call.script());
    }
}
