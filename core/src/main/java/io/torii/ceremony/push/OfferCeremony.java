package io.torii.ceremony.push;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.OfferCodes;
import io.torii.domain.push.OfferId;
import io.torii.domain.push.OfferStanding;
import io.torii.domain.push.Registered;
import java.time.Duration;
import java.util.Optional;

/** Registering a phone, as the page that offers it sees it (R28). The phone's side is {@link EnrollmentDoor}. */
public final class OfferCeremony {
    /** Codes live so long (R28). */
    public static final Duration LIFE = Duration.ofMinutes(10);

    private final OfferPorts ports;
    private final DeviceBinding binding;

    public OfferCeremony(OfferPorts ports) {
        this.ports = ports;
        this.binding = new DeviceBinding(ports);
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

    /** Whether the account has as many devices as it may (R94). */
    public boolean full(Subject subject) {
        return binding.full(subject);
    }

    /** The phone has typed the number of its binding request: registers it, once; a refusal ends the offer. */
    public Registered register(Subject subject, OfferId id) {
        var taken = find(subject, id).flatMap(ports.candidates()::take);
        var registered = taken.map(binding::bind).orElseGet(() -> Registered.refused(Registered.Reason.OVER));
        if (registered.device().isEmpty()) {
            taken.map(Candidate::offer).ifPresent(ports.offers()::end);
        }
        return registered;
    }
}
