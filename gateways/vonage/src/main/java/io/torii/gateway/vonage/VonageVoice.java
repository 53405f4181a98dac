package io.torii.gateway.vonage;

import com.vonage.client.voice.AdvancedMachineDetection;
import com.vonage.client.voice.Call;
import com.vonage.client.voice.MachineDetection;
import com.vonage.client.voice.PhoneEndpoint;
import com.vonage.client.voice.ncco.EventMethod;
import io.torii.domain.SecretText;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;

/** A call through Vonage's Voice API. Webhooks are posts: only a body is covered by their token. */
final class VonageVoice {
    private static final int RINGS_SECONDS = 45;
    private static final int LONGEST_SECONDS = 180;

    private VonageVoice() {}

    static Call call(CallMessage message, VonageAccount account) throws GatewayException {
        var webhooks = message.webhooks().orElseThrow(() -> missing("webhooks"));
        var from = account.voice().orElseThrow(() -> missing("voice-from"));
        var call = Call.builder()
                .to(endpoint(message))
                .from(plain(from))
                .answerUrl(webhooks + "/answer")
                .answerMethod(EventMethod.POST)
                .eventUrl(webhooks + "/status")
                .eventMethod(EventMethod.POST)
                .ringingTimer(RINGS_SECONDS)
                .lengthTimer(LONGEST_SECONDS);
        return message.extension().isPresent() ? call.build() : detected(call).build();
    }

    /**
     * Before the first word, and told as {@code human} or {@code machine}. Where an exchange is dialled on it would be the
     * machine that is found: such calls ask for the digits of the page.
     */
    private static Call.Builder detected(Call.Builder call) {
        return call.advancedMachineDetection(AdvancedMachineDetection.builder()
                .behavior(MachineDetection.CONTINUE)
                .mode(AdvancedMachineDetection.Mode.DETECT)
                .build());
    }

    private static PhoneEndpoint endpoint(CallMessage message) {
        var number = plain(message.to().e164());
        return message.extension()
                .map(SecretText::reveal)
                .map(extension -> new PhoneEndpoint(number, dialled(extension)))
                .orElseGet(() -> new PhoneEndpoint(number));
    }

    /** {@code p} waits for half a second. */
    private static String dialled(String extension) {
        return extension.replace(",", "pp");
    }

    /** Vonage writes numbers without their {@code +}. */
    private static String plain(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }

    private static GatewayException missing(String option) {
        return new GatewayException(GatewayFailure.NOT_CONFIGURED, option);
    }
}
