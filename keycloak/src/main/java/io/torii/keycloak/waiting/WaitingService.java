package io.torii.keycloak.waiting;

import io.micrometer.core.instrument.Metrics;
import io.torii.keycloak.ToriiService;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;

/** Hands out what this node has of waiting pages. */
record WaitingService(WaitingRoom room, WaitingMeters meters) implements ToriiService {
    static WaitingService of(KeycloakSession session) {
        return (WaitingService) session.getProvider(ToriiService.class, WaitingServiceFactory.ID);
    }

    static WaitingService opened(WaitingOptions options) {
        var room = new WaitingRoom(options);
        return new WaitingService(room, new WaitingMeters(Metrics.globalRegistry, room::size));
    }

    void wake(String topic) {
        var woken = room.wake(topic);
        if (woken > 0) {
            meters.woken(woken);
        }
    }

    Admittance enter(Seat.Ticket ticket, Predicate<String> happened) {
        var admittance = room.enter(ticket, happened);
        admittance.refusal().ifPresent(meters::refused);
        return admittance;
    }
}
