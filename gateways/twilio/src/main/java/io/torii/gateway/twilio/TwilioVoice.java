package io.torii.gateway.twilio;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.type.PhoneNumber;
import io.torii.domain.SecretText;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;
import java.net.URI;

/** A call through Twilio's Programmable Voice. */
final class TwilioVoice {
    private static final int RINGS_SECONDS = 45;
    private static final int LONGEST_SECONDS = 180;
    /** Who stays silent until then is no machine that is known. */
    private static final int JUDGES_SECONDS = 8;

    private TwilioVoice() {}

    static CallCreator creator(CallMessage message, TwilioAccount account) throws GatewayException {
        var webhooks = message.webhooks().orElseThrow(() -> missing("webhooks"));
        var from = account.voice().orElseThrow(() -> missing("voice-from"));
        var creator = Call.creator(
                        new PhoneNumber(message.to().e164()), new PhoneNumber(from), URI.create(webhooks + "/answer"))
                .setMethod(HttpMethod.POST)
                .setStatusCallback(URI.create(webhooks + "/status"))
                .setStatusCallbackMethod(HttpMethod.POST)
                .setTimeout(RINGS_SECONDS)
                .setTimeLimit(LONGEST_SECONDS);
        return message.extension()
                .map(SecretText::reveal)
                .filter(extension -> !extension.isEmpty())
                .map(extension -> creator.setSendDigits(dialled(extension)))
                .orElseGet(() -> detected(creator));
    }

    /**
     * Before the first word, so that no greeting with a {@code #} in it is a key. Twilio looks for no machine where it dials
     * on ({@code SendDigits}): such calls ask for the digits of the page.
     */
    private static CallCreator detected(CallCreator creator) {
        return creator.setMachineDetection("Enable").setMachineDetectionTimeout(JUDGES_SECONDS);
    }

    /** {@code W} waits for a second. */
    private static String dialled(String extension) {
        return extension.replace(',', 'W');
    }

    private static GatewayException missing(String option) {
        return new GatewayException(GatewayFailure.NOT_CONFIGURED, option);
    }
}
