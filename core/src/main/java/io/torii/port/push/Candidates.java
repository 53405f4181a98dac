package io.torii.port.push;

import io.torii.domain.push.Candidate;
import io.torii.domain.push.DeviceOffer;
import java.util.Optional;

/** Phones that have answered an offer and are not registered yet, alike on every node. None outlives its offer. */
public interface Candidates {
    /** True for exactly one caller per offer; takes hold at once and is not undone by a rollback. */
    boolean answer(Candidate candidate);

    /** Who answered this offer. */
    Optional<Candidate> of(DeviceOffer offer);

    /** The one with this device id. */
    Optional<Candidate> byDevice(String realm, String device);

    /**
     * Takes it to register it: present for exactly one caller. Its offer is over with that; its phone is still known by
     * its device id, so that it is not told that nobody knows it before it is told that it is registered.
     */
    Optional<Candidate> take(DeviceOffer offer);
}
