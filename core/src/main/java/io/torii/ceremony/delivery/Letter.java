package io.torii.ceremony.delivery;

import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.phone.Channel;
import io.torii.port.delivery.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A text or call on its way, with the providers that may carry it. */
record Letter(DeliveryId id, Channel channel, Carriage carriage, List<Route> routes, Instant posted) {
    /** Between two nodes' clocks, and between the last look at one and what follows from it. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    /** One that waited longer comes after its reader has gone. */
    boolean stale(Instant now) {
        return posted.plus(fresh(channel)).isBefore(now);
    }

    /** Whether no node still has it in its queue, or waits for a provider that was offered it last. */
    static boolean overdue(LedgerEntry entry, Duration deadline, Instant now) {
        var longest = fresh(entry.channel()).plus(deadline).plus(MARGIN);
        return entry.created().plus(longest).isBefore(now);
    }

    /** A call stands in the way of the next one. */
    private static Duration fresh(Channel channel) {
        return switch (channel) {
            case TEXT -> Duration.ofMinutes(2);
            case CALL -> Duration.ofSeconds(30);
        };
    }
}
