package io.torii.keycloak.call;

import io.torii.domain.call.Script;
import io.torii.domain.call.Turn;
import io.torii.domain.call.Turn.Cue;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.code.OneTimeCode;
import io.torii.domain.where.Caption;
import io.torii.keycloak.ClientName;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.delivery.Spoken;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;

/** The words of calls, out of the realm's theme, in the language of who is called. */
final class CallWords {
    private static final String KEY = "torii-voice-";

    private final ThemeWords words;

    CallWords(KeycloakSession session) {
        this.words = new ThemeWords(session);
    }

    /** What a call is about: it names the service that was asked for (R29), or what is to be changed (R9). */
    String about(CodePurpose purpose, ClientModel client, Locale language) {
        var service = Caption.of(new ClientName(words, client).shown(language)).text();
        return words.say(language, KEY + "about-" + purpose.name(), service);
    }

    Spoken of(Turn turn) {
        return turn.script()
                .map(script -> new Spoken(phrases(turn, script).toList(), script.language(), turn.keys()))
                .orElseGet(() -> new Spoken(List.of(), Locale.ENGLISH, 0));
    }

    private Stream<String> phrases(Turn turn, Script script) {
        return switch (turn.cue()) {
            case PROMPT -> Stream.of(prompt(script));
            case AGAIN, MOMENT -> Stream.of(say(script, turn.cue().name()), prompt(script));
            case CODE -> turn.code().stream().flatMap(code -> twice(code, script));
            case LATE -> Stream.of(say(script, Cue.LATE.name(), words.institution(), script.service()));
            case REPORT, THANKS, REPORTED, WRONG_NUMBER, MACHINE, GOODBYE ->
                Stream.of(say(script, turn.cue().name()));
        };
    }

    private String prompt(Script script) {
        var pressed = script.number().isPresent() ? "match" : "confirm";
        var heard = script.number().isPresent() ? "code-match" : "code";
        return say(
                script,
                "PROMPT-" + (script.challenge().isPresent() ? heard : pressed),
                words.institution(),
                script.service());
    }

    /** Figure by figure, with a silence after each: slowly, and once more (R47). */
    private Stream<String> twice(OneTimeCode code, Script script) {
        return Stream.of(
                        Stream.of(say(script, "CODE")),
                        figures(code),
                        Stream.of(say(script, "CODE-again")),
                        figures(code),
                        Stream.of(say(script, Cue.GOODBYE.name())))
                .flatMap(part -> part);
    }

    private static Stream<String> figures(OneTimeCode code) {
        return code.reveal().chars().mapToObj(Character::toString);
    }

    private String say(Script script, String name, Object... arguments) {
        return words.say(script.language(), KEY + name, arguments);
    }
}
