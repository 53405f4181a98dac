package io.torii.ceremony.call;

import io.torii.domain.Slot;
import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import io.torii.port.call.Calls.Stage;
import java.util.List;

/** The telephone's side of a call that has not ended. */
record Telephone(CallPorts ports, Ending ending) {
    Turn hear(Call call, CallNews news) {
        return switch (news.kind()) {
            case ANSWERED -> answered(call, news.line());
            case PERSON_ANSWERED -> {
                judged(call, news.line());
                yield answered(call, news.line());
            }
            case PERSON -> judged(call, news.line());
            case KEYS -> new Keypad(ports, sayings()).keys(call, news);
            case MACHINE -> machine(call, news.line());
            case BUSY -> ended(call, CallEnd.BUSY);
            case NO_ANSWER -> ended(call, CallEnd.NO_ANSWER);
            case FAILED -> ended(call, CallEnd.FAILED);
            case CLOSED -> ended(call, CallEnd.NO_KEY);
            case UNDER_WAY -> Turn.SILENCE;
        };
    }

    /** One line hears the prompt; what else asks for it is another call. */
    private Turn answered(Call call, String line) {
        var calls = ports.stores().calls();
        var only =
                new Slot(call.bound().subject(), List.of("call.line", call.id().value()), 1, Sayings.LONGEST_CALL);
        if (!calls.reached(call, line, Stage.PROMPTED)
                && !ports.stores().slots().claim(only)) {
            return Sayings.say(call, Cue.GOODBYE);
        }
        calls.reach(call, line, Stage.PROMPTED);
        return sayings().prompt(call, sayings().confirms(call) ? Cue.PROMPT : Cue.LATE);
    }

    private Turn judged(Call call, String line) {
        ports.stores().calls().reach(call, line, Stage.JUDGED);
        return Turn.SILENCE;
    }

    /** A greeting that was long may be a person's: they hear why, and where a key was pressed it was no unanswered call. */
    private Turn machine(Call call, String line) {
        if (ending.end(call, CallEnd.MACHINE) && ports.stores().calls().reached(call, line, Stage.PRESSED)) {
            ports.stores().unanswered().uncount(call.bound().subject(), call.id());
        }
        return Sayings.say(call, Cue.MACHINE);
    }

    /** Keys of who heard the prompt, once the call is over: they are told so. To all others it is like an unknown one (R93). */
    Turn late(Call call, CallNews news) {
        return news.kind() == CallNews.Kind.KEYS && ports.stores().calls().reached(call, news.line(), Stage.PROMPTED)
                ? Sayings.say(call, Cue.GOODBYE)
                : Turn.SILENCE;
    }

    private Turn ended(Call call, CallEnd end) {
        ending.end(call, end);
        return Turn.SILENCE;
    }

    private Sayings sayings() {
        return new Sayings(ports, ending);
    }
}
