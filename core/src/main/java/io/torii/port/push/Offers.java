package io.torii.port.push;

import io.torii.domain.push.DeviceOffer;
import io.torii.domain.push.Meeting;
import io.torii.domain.push.OfferId;
import java.util.Optional;

/**
 * Offers to register a phone, alike on every node. Every step is taken by exactly one caller, takes hold at once and is
 * not undone by a rollback; of an offer that is over nothing is found.
 */
public interface Offers {
    /** Makes it, to be found by its link code; of one user's the latest alone is found by the user's name. */
    void open(DeviceOffer offer, String linkCode);

    /** The offer that a page made. */
    Optional<DeviceOffer> find(String realm, OfferId id);

    /** The offer of this link code, met or not. */
    Optional<DeviceOffer> byLink(String realm, String linkCode);

    /** The latest offer of who is called so at sign-in, met or not. */
    Optional<DeviceOffer> byName(String realm, String username);

    /** True for exactly one caller per offer: the first phone that brought its code. */
    boolean meet(Meeting meeting);

    /** The meeting of this handle, answered or not. */
    Optional<Meeting> met(String realm, String handle);

    /** Ends it at whatever step it is, and with it whoever answered it. */
    void end(DeviceOffer offer);
}
