package io.torii.ceremony.call;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePurpose;
import io.torii.port.call.Calls.Stage;

/** Keys that are pressed in a call: after its prompt only, and on the line that heard it. */
record Keypad(CallPorts ports, Sayings sayings) {
    Turn keys(Call call, CallNews news) {
        var calls = ports.stores().calls();
        if (!calls.reached(call, news.line(), Stage.PROMPTED)) {
            return Sayings.say(call, Cue.GOODBYE);
        }
        if (news.keys().arePressed()) {
            calls.reach(call, news.line(), Stage.PRESSED);
        }
        var reporting = calls.reached(call, news.line(), Stage.REPORTING);
        return switch (call.script().press(news.keys(), reporting)) {
            case CONFIRMED -> confirmed(call, news.line());
            case WRONG_NUMBER -> wrong(call);
            case REPORTED -> reported(call);
            case REPORT_ASKED -> {
                calls.reach(call, news.line(), Stage.REPORTING);
                yield Sayings.say(call, Cue.REPORT);
            }
            case NOTHING -> again(call, reporting);
        };
    }

    private Turn again(Call call, boolean reporting) {
        if (reporting) {
            return sayings.prompt(call, Cue.REPORT);
        }
        return sayings.prompt(call, sayings.confirms(call) ? Cue.AGAIN : Cue.LATE);
    }

    private Turn confirmed(Call call, String line) {
        if (!sayings.confirms(call)) {
            return Sayings.say(call, Cue.GOODBYE);
        }
        if (!judged(call, line)) {
            return sayings.prompt(call, Cue.MOMENT);
        }
        return call.script().challenge().isEmpty() ? sayings.last(call, CallEnd.APPROVED, Cue.THANKS) : read(call);
    }

    /** A greeting that was recorded with a {@code #} in it never confirms: no greeting knows the digits of the page. */
    private boolean judged(Call call, String line) {
        return call.script().number().isPresent() || ports.stores().calls().reached(call, line, Stage.JUDGED);
    }

    private Turn read(Call call) {
        var code = new CallCodes(ports).of(call);
        return code.isPresent() && sayings.ending().end(call, CallEnd.CODE_READ)
                ? Turn.reading(code.get(), call.script())
                : Sayings.say(call, Cue.GOODBYE);
    }

    private Turn wrong(Call call) {
        return sayings.confirms(call)
                ? sayings.last(call, CallEnd.WRONG_NUMBER, Cue.WRONG_NUMBER)
                : Sayings.say(call, Cue.GOODBYE);
    }

    /** Whoever is called to prove a number owns no account yet that could be reported. */
    private Turn reported(Call call) {
        if (call.bound().purpose() != CodePurpose.PROVING) {
            // First: a node that dies between the two leaves a call that can be reported again.
            ports.told().reports().report(call);
        }
        return sayings.last(call, CallEnd.REPORTED, Cue.REPORTED);
    }
}
