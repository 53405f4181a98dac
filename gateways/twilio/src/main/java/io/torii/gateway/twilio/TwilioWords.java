package io.torii.gateway.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Say;
import io.torii.keycloak.delivery.Spoken;
import io.torii.keycloak.delivery.VoiceReply;
import java.net.URI;
import java.util.Locale;

/**
 * What a call says, as TwiML. {@code finishOnKey} is empty, else {@code #} would end an entry and not be part of it;
 * {@code actionOnEmptyResult} has silence told as well.
 */
final class TwilioWords {
    private static final int SECONDS = 8;

    private TwilioWords() {}

    static VoiceReply of(Spoken words, URI webhooks) {
        var response = new VoiceResponse.Builder();
        if (words.keys() == 0) {
            words.phrases().forEach(phrase -> response.say(say(phrase, words.language())));
            response.hangup(new Hangup.Builder().build());
        } else {
            response.gather(gather(words, webhooks));
        }
        return new VoiceReply("text/xml", response.build().toXml());
    }

    private static Gather gather(Spoken words, URI webhooks) {
        var gather = new Gather.Builder()
                .inputs(Gather.Input.DTMF)
                .numDigits(words.keys())
                .finishOnKey("")
                .timeout(SECONDS)
                .actionOnEmptyResult(true)
                .action(webhooks + "/keys")
                .method(HttpMethod.POST);
        words.phrases().forEach(phrase -> gather.say(say(phrase, words.language())));
        return gather.build();
    }

    private static Say say(String phrase, Locale language) {
        var japanese = language.getLanguage().equals("ja");
        return new Say.Builder(phrase)
                .language(japanese ? Say.Language.JA_JP : Say.Language.EN_US)
                .voice(japanese ? Say.Voice.POLLY_MIZUKI : Say.Voice.POLLY_JOANNA)
                .build();
    }
}
