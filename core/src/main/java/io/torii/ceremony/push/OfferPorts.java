package io.torii.ceremony.push;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.Keys;
import io.torii.port.Slots;
import io.torii.port.push.Candidates;
import io.torii.port.push.Devices;
import io.torii.port.push.Offers;

/** What registering a phone stands on. */
public record OfferPorts(Stores stores, Slots slots, Keys keys, Clock clock, Chance chance) {
    public Offers offers() {
        return stores.offers();
    }

    public Candidates candidates() {
        return stores.candidates();
    }

    public Devices devices() {
        return stores.devices();
    }

    /** What is kept, from a code on a page to a method of the account. */
    public record Stores(Offers offers, Candidates candidates, Devices devices) {}
}
