package io.torii.port.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.TextMessage;

/** One provider of texts and calls. */
public interface Gateway {
    /**
     * Hands the message to the provider and waits for its answer, within the gateway's own time limits. Returning
     * means that the provider has taken it; everything else is an exception.
     */
    Accepted send(TextMessage message) throws GatewayException;

    /** Has the provider call, likewise: returning means that it has taken the call on, not that anybody answered. */
    default Accepted call(CallMessage message) throws GatewayException {
        throw new GatewayException(GatewayFailure.NOT_CONFIGURED, "voice");
    }
}
