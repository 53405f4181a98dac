package io.torii.ceremony.push;

import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferVerdict;
import io.torii.fake.CountedChance;
import io.torii.fake.HandClock;
import io.torii.fake.Handset;
import io.torii.fake.MemoryCandidates;
import io.torii.fake.MemoryDevices;
import io.torii.fake.MemoryOffers;
import io.torii.fake.MemorySlots;
import java.util.List;
import java.util.Optional;

/** A user with a page, phones, and everything that registering one stands on, in memory. */
final class OfferBench {
    static final Subject USER = new Subject("realm", "user");
    static final SecretText CODE = SecretText.of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    /** The realm's name in signed texts. */
    static final String NAME = "example";

    final HandClock clock = new HandClock();
    final MemoryOffers offers = new MemoryOffers(clock);
    final MemoryDevices devices = new MemoryDevices(clock);
    final MemoryCandidates candidates = new MemoryCandidates(offers, clock);
    private final OfferPorts ports = new OfferPorts(
            new OfferPorts.Stores(offers, candidates, devices),
            new MemorySlots(clock),
            (realm, purpose) -> new KeyRing(MacKey.of(new byte[MacKey.BYTES]).derive(purpose, realm), List.of()),
            clock,
            new CountedChance());
    final OfferCeremony page = new OfferCeremony(ports);
    final EnrollmentDoor door = new EnrollmentDoor(ports, () -> Optional.of(CODE));

    EnrollmentDoor doorWithoutCodes() {
        return new EnrollmentDoor(ports, Optional::empty);
    }

    DeviceOffer open() {
        return page.open(USER, "alice");
    }

    Meeting meet(DeviceOffer offer) {
        return door.meet("realm", page.codes(offer).link()).meeting().orElseThrow();
    }

    OfferVerdict answer(Meeting meeting, Handset phone) {
        return door.answer("realm", NAME, meeting.handle(), phone.answer(NAME, meeting));
    }

    /** A phone of this name that has met and answered a fresh offer. */
    Candidate answered(String label) {
        return answer(meet(open()), new Handset(label)).candidate().orElseThrow();
    }
}
