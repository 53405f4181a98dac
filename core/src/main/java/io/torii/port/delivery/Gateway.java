package io.torii.port.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.TextMessage;

/** One provider of texts. */
public interface Gateway {
    /**
     * Hands the message to the provider and waits for its answer, within the gateway's own time limits. Returning
     * means that the provider has taken it; everything else is an exception.
     */
    Accepted send(TextMessage message) throws GatewayException;
}
