package io.torii.ceremony.delivery;

import io.torii.domain.delivery.Accepted;
import io.torii.port.delivery.GatewayException;
import io.torii.port.delivery.Route;

/** What is brought, by whichever provider takes it. */
@FunctionalInterface
interface Carriage {
    Accepted by(Route route) throws GatewayException;
}
