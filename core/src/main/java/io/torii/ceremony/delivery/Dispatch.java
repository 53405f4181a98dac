package io.torii.ceremony.delivery;

import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.Clock;
import io.torii.port.delivery.GatewayException;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Lookout;
import io.torii.port.delivery.Route;
import java.util.Locale;

/** Carries one text to the first provider that takes it. Runs outside of any transaction. */
final class Dispatch {
    private static final String STALE = "too-late";
    private static final String SENT = "sent";

    private final Ledger ledger;
    private final Lookout lookout;
    private final Clock clock;

    Dispatch(Ledger ledger, Lookout lookout, Clock clock) {
        this.ledger = ledger;
        this.lookout = lookout;
        this.clock = clock;
    }

    void carry(Letter letter) {
        var outcome = STALE;
        for (var route : letter.routes()) {
            if (letter.stale(clock.now())) {
                break;
            }
            outcome = tried(route, letter);
            lookout.tried(route.provider(), outcome);
            if (outcome.equals(SENT)) {
                return;
            }
            if (outcome.equals(key(GatewayFailure.NUMBER_REFUSED))) {
                break;
            }
        }
        ledger.failed(letter.message().id(), outcome);
    }

    private String tried(Route route, Letter letter) {
        var id = letter.message().id();
        ledger.trying(id, route.provider());
        try {
            ledger.taken(id, route.provider(), route.send(letter.message()));
            return SENT;
        } catch (GatewayException refusal) {
            return key(refusal.failure());
        }
    }

    private static String key(GatewayFailure failure) {
        return failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
