package io.torii.gateway.twilio;

import com.twilio.exception.TwilioException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
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

/** Texts through Twilio's Programmable Messaging, calls through its Programmable Voice. */
final class TwilioGateway implements TelephonyGateway {
    private final TwilioAccount account;
    private final TwilioRestClient client;

    TwilioGateway(TwilioAccount account, TwilioRestClient client) {
        this.account = account;
        this.client = client;
    }

    @Override
    public Accepted send(TextMessage message) throws GatewayException {
        var creator = addressed(message);
        message.receiptUrl().ifPresent(creator::setStatusCallback);
        try {
            var sent = creator.create(client);
            return new Accepted(sent.getSid(), TwilioPrice.of(sent.getPrice(), sent.getPriceUnit()));
        } catch (TwilioException failed) {
            throw TwilioFailure.of(failed);
        } catch (RuntimeException unreadable) {
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "unreadable");
        }
    }

    @Override
    public Optional<Receipt> receipt(SignedCall call) {
        return signature().flatMap(signature -> new TwilioReceipt(signature).read(call));
    }

    @Override
    public Accepted call(CallMessage message) throws GatewayException {
        var creator = TwilioVoice.creator(message, account);
        try {
            var call = creator.create(client);
            return new Accepted(call.getSid(), TwilioPrice.of(call.getPrice(), call.getPriceUnit()));
        } catch (TwilioException failed) {
            throw TwilioFailure.of(failed);
        } catch (RuntimeException unreadable) {
            throw new GatewayException(GatewayFailure.UNAVAILABLE, "unreadable");
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
        return signature().filter(signature -> signature.covers(call)).flatMap(signature -> TwilioNews.read(call));
    }

    @Override
    public VoiceReply reply(Spoken words, URI webhooks) {
        return TwilioWords.of(words, webhooks);
    }

    private Optional<TwilioSignature> signature() {
        return account.token().map(token -> new TwilioSignature(account.sid(), token));
    }

    private MessageCreator addressed(TextMessage message) throws GatewayException {
        var to = new PhoneNumber(message.to().e164());
        var body = message.body().reveal();
        if (message.sender().isEmpty() && account.service().isPresent()) {
            return Message.creator(to, account.service().get(), body);
        }
        var from = message.sender().isEmpty() ? account.from() : Optional.of(message.sender());
        return Message.creator(to, new PhoneNumber(from.orElseThrow(TwilioGateway::noSender)), body);
    }

    private static GatewayException noSender() {
        return new GatewayException(GatewayFailure.NOT_CONFIGURED, "from");
    }
}
