package io.torii.port.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.Channel;
import java.net.URI;
import java.util.Optional;

/**
 * One provider, ready to be tried on any thread after the session is gone.
 *
 * @param provider its id
 * @param gateway keeps to its time limit and refuses at once while its circuit is open
 * @param receipts the public address under which this provider's receipts come in; empty when it sends none
 * @param calls the public address under which it asks what a call says; empty when it does not call
 */
public record Route(String provider, Gateway gateway, Optional<URI> receipts, Optional<URI> calls) {
    /** One that only sends. */
    public Route(String provider, Gateway gateway, Optional<URI> receipts) {
        this(provider, gateway, receipts, Optional.empty());
    }

    /** Whether it can carry messages of this channel. */
    public boolean carries(Channel channel) {
        return channel == Channel.TEXT || calls.isPresent();
    }

    /** Sends with this provider's own address for receipts, which ends with the delivery's id. */
    public Accepted send(TextMessage message) throws GatewayException {
        var address = receipts.map(base -> URI.create(base + "/" + message.id().value()));
        return gateway.send(new TextMessage(
                message.id(), message.to(), message.sender(), message.body(), message.language(), address));
    }

    /** Calls with this provider's own address for what is said. */
    public Accepted call(CallMessage message) throws GatewayException {
        return gateway.call(calls.map(message::at).orElse(message));
    }
}
