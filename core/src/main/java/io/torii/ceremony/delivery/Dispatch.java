package io.torii.ceremony.delivery;

import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.phone.Channel;
import io.torii.port.Clock;
import io.torii.port.delivery.GatewayException;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Lookout;
import io.torii.port.delivery.Route;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** Carries one text or call to the first provider that takes it. Runs outside of any transaction. */
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

    /** What no provider took has failed when this returns or throws, whatever it throws. */
    void carry(Letter letter) {
        var settled = new AtomicBoolean();
        try {
            offer(letter, settled);
        } finally {
            if (!settled.get()) {
                ledger.failed(letter.id(), Ledger.LOST);
            }
        }
    }

    private void offer(Letter letter, AtomicBoolean settled) {
        var outcome = STALE;
        for (var route : letter.routes()) {
            // In this order: what is given up meanwhile is found lost.
            if (letter.stale(clock.now()) || !noted(letter, route)) {
                break;
            }
            outcome = tried(route, letter, settled);
            lookout.tried(letter.channel(), route.provider(), outcome);
            if (outcome.equals(SENT)) {
                return;
            }
            if (outcome.equals(key(GatewayFailure.NUMBER_REFUSED))) {
                break;
            }
        }
        ledger.failed(letter.id(), outcome);
        settled.set(true);
    }

    /** A text's first provider stands in its row from the start. A call may have been given up. */
    private boolean noted(Letter letter, Route route) {
        var first =
                letter.channel() == Channel.TEXT && route.equals(letter.routes().get(0));
        return first || ledger.trying(letter.id(), route.provider());
    }

    private String tried(Route route, Letter letter, AtomicBoolean settled) {
        var id = letter.id();
        try {
            var accepted = letter.carriage().by(route);
            settled.set(true);
            ledger.taken(id, route.provider(), accepted);
            return SENT;
        } catch (GatewayException refusal) {
            return key(refusal.failure());
        }
    }

    private static String key(GatewayFailure failure) {
        return failure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
