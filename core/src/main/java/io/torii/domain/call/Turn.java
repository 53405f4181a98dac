package io.torii.domain.call;

import io.torii.domain.code.OneTimeCode;
import java.util.Optional;

/**
 * What a telephone is told next.
 *
 * @param cue which words
 * @param script of the call; empty where there is no such call, and then nothing is said
 * @param code what is read for {@link Cue#CODE}
 */
public record Turn(Cue cue, Optional<Script> script, Optional<OneTimeCode> code) {
    /** Nobody's call: the line is closed without a word. */
    public static final Turn SILENCE = new Turn(Cue.GOODBYE, Optional.empty(), Optional.empty());

    public static Turn of(Cue cue, Script script) {
        return new Turn(cue, Optional.of(script), Optional.empty());
    }

    public static Turn reading(OneTimeCode code, Script script) {
        return new Turn(Cue.CODE, Optional.of(script), Optional.of(code));
    }

    /** How many keys are waited for after the words; 0 closes the line. */
    public int keys() {
        return switch (cue) {
            case PROMPT, AGAIN, MOMENT -> script.map(Script::keys).orElse(0);
            case REPORT, LATE -> 1;
            case CODE, THANKS, REPORTED, WRONG_NUMBER, MACHINE, GOODBYE -> 0;
        };
    }

    /** Which words. Each has a message key {@code torii-voice-<name>} in every language. */
    public enum Cue {
        PROMPT,
        /** No key, or none that means anything: once more. */
        AGAIN,
        /** Whether a machine has answered is not known yet: once more. */
        MOMENT,
        /** No key lets anybody in any more; {@code 0} can be pressed. */
        LATE,
        /** Press {@code #} to report. */
        REPORT,
        CODE,
        THANKS,
        REPORTED,
        WRONG_NUMBER,
        /** What answered was taken for a machine; should it be a person, this says what to do. */
        MACHINE,
        GOODBYE
    }
}
