package io.torii.ceremony.delivery;

import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.phone.Channel;
import io.torii.port.delivery.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A text or call on its way, with the providers that may carry it. */
record Letter(DeliveryId id, Channel channel, Carriage carriage, List<Route> routes, Instant posted) {
    /** One that waited longer than this comes after its reader has gone. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    boolean stale(Instant now) {
        return posted.plus(FRESH).isBefore(now);
    }
}
