package io.torii.gateway.vonage;

import com.vonage.client.messages.sms.SmsTextRequest;
import io.torii.domain.call.CallNews;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.Receipt;
import io.torii.domain.delivery.TextMessage;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.keycloak.delivery.Spoken;
import io.torii.keycloak.delivery.TelephonyGateway;
import io.torii.keycloak.delivery.VoiceReply;
import io.torii.port.delivery.GatewayException;
import java.net.URI;
import java.util.Optional;

/** Texts through Vonage's Messages API, calls through its Voice API. */
final class VonageGateway implements TelephonyGateway {
    private final VonageAccount account;
    private final VonageClients client;

    VonageGateway(VonageAccount account, VonageClients client) {
        this.account = account;
        this.client = client;
    }

    @Override
    public Accepted send(TextMessage message) throws GatewayException {
        var request = request(message, sender(message));
        try {
            var uuid = client.messages().sendMessage(request).getMessageUuid();
            return new Accepted(uuid.toString(), Optional.empty());
        } catch (RuntimeException failed) {
            throw VonageFailure.of(failed);
        }
    }

    @Override
    public Optional<Receipt> receipt(SignedCall call) {
        return isSigned(call) ? VonageReceipt.read(call.body()) : Optional.empty();
    }

    @Override
    public Accepted call(CallMessage message) throws GatewayException {
        var call = VonageVoice.call(message, account);
        try {
            return new Accepted(client.voice().createCall(call).getUuid(), Optional.empty());
        } catch (RuntimeException failed) {
            throw VonageFailure.of(failed);
        }
    }

    @Override
    public boolean hasVoice() {
        return account.voice().isPresent();
    }

    @Override
    public Optional<String> callsFrom() {
        return account.voice();
    }

    @Override
    public Optional<CallNews> news(SignedCall call) {
        return isSigned(call) ? VonageNews.read(call) : Optional.empty();
    }

    @Override
    public VoiceReply reply(Spoken words, URI webhooks) {
        return VonageWords.of(words, webhooks);
    }

    private boolean isSigned(SignedCall call) {
        return account.signatureSecret()
                .filter(secret -> new VonageSignature(account, secret).covers(call))
                .isPresent();
    }

    /** Vonage writes numbers without their {@code +}. */
    private String sender(TextMessage message) throws GatewayException {
        var named = message.sender().isEmpty() ? account.from() : Optional.of(message.sender());
        return named.map(from -> from.startsWith("+") ? from.substring(1) : from)
                .orElseThrow(() -> new GatewayException(GatewayFailure.NOT_CONFIGURED, "from"));
    }

    private static SmsTextRequest request(TextMessage message, String from) throws GatewayException {
        var request = SmsTextRequest.builder()
                .from(from)
                .to(message.to().e164())
                .text(message.body().reveal())
                .clientRef(message.id().value());
        message.receiptUrl().ifPresent(url -> request.webhookUrl(url.toString()));
        try {
            return request.build();
        } catch (IllegalArgumentException tooLong) {
            throw new GatewayException(GatewayFailure.REJECTED, "1020");
        }
    }
}
