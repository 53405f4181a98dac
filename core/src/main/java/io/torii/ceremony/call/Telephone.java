package io.torii.ceremony.call;

import io.torii.domain.Slot;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePurpose;
import io.torii.port.call.Calls.Stage;
import java.time.Duration;
import java.util.List;

/** The telephone's side of a call that has not ended. */
record Telephone(CallPorts ports, Ending ending) {
    /** As often is asked for a key. */
    private static final int PROMPTS = 3;

    private static final Duration LONGEST_CALL = Duration.ofMinutes(15);

    Turn hear(Call call, CallNews news) {
        return switch (news.kind()) {
            case ANSWERED -> answered(call, news.line());
            case KEYS -> keys(call, news);
            case MACHINE -> ended(call, CallEnd.MACHINE);
            case BUSY -> ended(call, CallEnd.BUSY);
            case NO_ANSWER -> ended(call, CallEnd.NO_ANSWER);
            case FAILED -> ended(call, CallEnd.FAILED);
            case CLOSED -> ended(call, CallEnd.NO_KEY);
            case UNDER_WAY -> Turn.SILENCE;
        };
    }

    private Turn answered(Call call, String line) {
        if (call.expiredAt(ports.clock().now())) {
            return say(call, Cue.GOODBYE);
        }
        ports.stores().calls().reach(call, line, Stage.PROMPTED);
        return prompt(call, Cue.PROMPT);
    }

    /** Keys count after the prompt only, on the line that heard it, and in time. */
    private Turn keys(Call call, CallNews news) {
        var calls = ports.stores().calls();
        if (call.expiredAt(ports.clock().now()) || !calls.reached(call, news.line(), Stage.PROMPTED)) {
            return say(call, Cue.GOODBYE);
        }
        var reporting = calls.reached(call, news.line(), Stage.REPORTING);
        return switch (call.script().press(news.keys(), reporting)) {
            case CONFIRMED -> confirmed(call);
            case WRONG_NUMBER -> say(call, CallEnd.WRONG_NUMBER, Cue.WRONG_NUMBER);
            case REPORTED -> reported(call);
            case REPORT_ASKED -> {
                calls.reach(call, news.line(), Stage.REPORTING);
                yield say(call, Cue.REPORT);
            }
            case NOTHING -> reporting ? say(call, CallEnd.NO_KEY, Cue.GOODBYE) : prompt(call, Cue.AGAIN);
        };
    }

    private Turn confirmed(Call call) {
        if (call.script().challenge().isEmpty()) {
            return say(call, CallEnd.APPROVED, Cue.THANKS);
        }
        var code = new CallCodes(ports).of(call);
        return code.isPresent() && ending.end(call, CallEnd.CODE_READ)
                ? Turn.reading(code.get(), call.script())
                : say(call, Cue.GOODBYE);
    }

    /** Whoever is called to prove a number owns no account yet that could be reported. */
    private Turn reported(Call call) {
        if (call.bound().purpose() != CodePurpose.PROVING) {
            // First: a node that dies between the two leaves a call that can be reported again.
            ports.told().reports().report(call);
        }
        return say(call, CallEnd.REPORTED, Cue.REPORTED);
    }

    private Turn prompt(Call call, Cue cue) {
        var name = List.of("call.prompts", call.id().value());
        var prompts = new Slot(call.bound().subject(), name, PROMPTS, LONGEST_CALL);
        return ports.stores().slots().claim(prompts) ? say(call, cue) : say(call, CallEnd.NO_KEY, Cue.GOODBYE);
    }

    private Turn ended(Call call, CallEnd end) {
        ending.end(call, end);
        return Turn.SILENCE;
    }

    /** What belongs to an end is said by whoever ended it; everybody else says goodbye. */
    private Turn say(Call call, CallEnd end, Cue cue) {
        return say(call, ending.end(call, end) ? cue : Cue.GOODBYE);
    }

    private static Turn say(Call call, Cue cue) {
        return Turn.of(cue, call.script());
    }
}
