package io.torii.ceremony.delivery;

import io.torii.domain.delivery.TextMessage;
import io.torii.port.delivery.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A text on its way, with the providers that may carry it. */
record Letter(TextMessage message, List<Route> routes, Instant posted) {
    /** A text that waited longer than this comes after its reader has gone. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    boolean stale(Instant now) {
        return posted.plus(FRESH).isBefore(now);
    }
}
