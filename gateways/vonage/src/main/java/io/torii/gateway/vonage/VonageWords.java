package io.torii.gateway.vonage;

import com.vonage.client.voice.TextToSpeechLanguage;
import com.vonage.client.voice.ncco.Action;
import com.vonage.client.voice.ncco.DtmfSettings;
import com.vonage.client.voice.ncco.EventMethod;
import com.vonage.client.voice.ncco.InputAction;
import com.vonage.client.voice.ncco.Ncco;
import com.vonage.client.voice.ncco.TalkAction;
import io.torii.keycloak.delivery.Spoken;
import io.torii.keycloak.delivery.VoiceReply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a call says, as a call control object (NCCO). {@code submitOnHash} is off, else {@code #} would end an entry and not
 * be part of it. A call whose actions are over is hung up.
 */
final class VonageWords {
    private static final int SECONDS = 8;

    private VonageWords() {}

    static VoiceReply of(Spoken words, URI webhooks) {
        List<Action> actions = new ArrayList<>();
        words.phrases().forEach(phrase -> actions.add(talk(phrase, words)));
        if (words.keys() > 0) {
            actions.add(input(words.keys(), webhooks));
        }
        return new VoiceReply("application/json", new Ncco(actions).toJson());
    }

    private static TalkAction talk(String phrase, Spoken words) {
        return TalkAction.builder(phrase)
                .language(language(words.language()))
                .bargeIn(words.keys() > 0)
                .build();
    }

    private static InputAction input(int keys, URI webhooks) {
        var settings = DtmfSettings.builder()
                .maxDigits(keys)
                .timeOut(SECONDS)
                .submitOnHash(false)
                .build();
        return InputAction.builder()
                .dtmf(settings)
                .eventUrl(webhooks + "/keys")
                .eventMethod(EventMethod.POST)
                .build();
    }

    private static TextToSpeechLanguage language(Locale language) {
        return language.getLanguage().equals("ja")
                ? TextToSpeechLanguage.JAPANESE
                : TextToSpeechLanguage.AMERICAN_ENGLISH;
    }
}
