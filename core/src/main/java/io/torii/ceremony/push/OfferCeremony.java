package io.torii.ceremony.push;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferCodes;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.OfferStanding;
import io.torii.domain.push.PushDevice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Registering a phone, as the page that offers it sees it (R28). The phone's side is {@link EnrollmentDoor}. */
public final class OfferCeremony {
    /** Codes live so long (R28). */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int BINDINGS_A_DAY = 10;

    private final OfferPorts ports;

    public OfferCeremony(OfferPorts ports) {
        this.ports = ports;
    }

    /** Makes an offer for the page that is shown now. */
    public DeviceOffer open(Subject subject, String username) {
        var id = new OfferId(ports.chance().handle());
        var offer = new DeviceOffer(id, subject, username, ports.clock().now().plus(LIFE));
        ports.offers().open(offer, codes(offer).link());
        return offer;
    }

    /** What the page shows. */
    public OfferCodes codes(DeviceOffer offer) {
        return OfferCodes.of(
                offer,
                ports.keys().of(offer.subject().realm(), KeyPurpose.OFFER).current());
    }

    /** The offer that a page of this user made, while anything can come of it. */
    public Optional<DeviceOffer> find(Subject subject, OfferId id) {
        return ports.offers()
                .find(subject.realm(), id)
                .filter(offer -> offer.subject().equals(subject))
                .filter(offer -> !offer.expiredAt(ports.clock().now()));
    }

    public OfferStanding standing(Subject subject, OfferId id) {
        return find(subject, id)
                .map(offer -> ports.candidates().of(offer).isPresent() ? OfferStanding.ANSWERED : OfferStanding.OPEN)
                .orElse(OfferStanding.OVER);
    }

    /** The phone that answered, to be shown to its user: "Is this the phone in your hand?" */
    public Optional<Candidate> candidate(Subject subject, OfferId id) {
        return find(subject, id).flatMap(ports.candidates()::of);
    }

    /** It is not: nothing comes of this offer any more. */
    public void refuse(Subject subject, OfferId id) {
        find(subject, id).ifPresent(ports.offers()::end);
    }

    /** The phone has typed the number of its binding request: registers it, once. */
    public Optional<PushDevice> register(Subject subject, OfferId id) {
        return find(subject, id).flatMap(offer -> {
            var bound = ports.candidates()
                    .take(offer)
                    .filter(taken -> ports.slots().claim(today(subject)))
                    .flatMap(ports.devices()::bind);
            if (bound.isEmpty()) {
                ports.offers().end(offer);
            }
            return bound;
        });
    }

    private static Slot today(Subject subject) {
        return new Slot(subject, List.of("push.bind"), BINDINGS_A_DAY, Duration.ofDays(1));
    }
}
