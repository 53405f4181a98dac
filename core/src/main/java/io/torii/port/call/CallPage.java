package io.torii.port.call;

import io.torii.domain.delivery.DeliveryId;

/** The page that waits for a call to end, on whichever node. */
@FunctionalInterface
public interface CallPage {
    /** Wakes it, if it is there; never throws. */
    void wake(DeliveryId call);
}
