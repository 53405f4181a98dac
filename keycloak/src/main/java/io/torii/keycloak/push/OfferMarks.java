package io.torii.keycloak.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.keycloak.Kept;
import io.torii.port.Clock;
import java.time.Duration;
import java.util.Locale;

/** What has happened to an offer, in marks that cannot be taken back: each is made by exactly one caller on every node. */
record OfferMarks(Kept kept, Clock clock) {
    /** Whether this caller made it. */
    boolean make(Mark mark, DeviceOffer offer) {
        return kept.claim(key(mark, offer), left(offer));
    }

    boolean has(Mark mark, DeviceOffer offer) {
        return kept.has(key(mark, offer));
    }

    /** Whether something can still come of it. */
    boolean open(DeviceOffer offer) {
        return !has(Mark.OVER, offer) && !has(Mark.TAKEN, offer);
    }

    /** Its records outlive it a little: its own instant decides. */
    Duration left(DeviceOffer offer) {
        return Duration.between(clock.now(), offer.expires()).plusMinutes(1);
    }

    private static String key(Mark mark, DeviceOffer offer) {
        var kind = "offer." + mark.name().toLowerCase(Locale.ROOT);
        return Kept.key("push." + kind, offer.subject().realm(), offer.id().value());
    }

    /** What can happen to it once. */
    enum Mark {
        /** The first phone brought its code. */
        MET,
        /** And answered. */
        ANSWERED,
        /** The page registers whoever answered. */
        TAKEN,
        /** Nothing comes of it, nor of whoever answered. */
        OVER
    }
}
