package io.torii.port.delivery;

import io.torii.domain.delivery.DeliveryId;
import java.util.Optional;

/** The way out of the caller's transaction. */
@FunctionalInterface
public interface Outbound {
    /** A place in this node's queue; empty when it is full. */
    Optional<Place> reserve();

    /** A place that must either be taken or given back. */
    interface Place {
        /** Runs the job after the caller's transaction has committed, on another thread; drops it after a rollback. */
        void take(DeliveryId id, Runnable job);

        /** Somebody else may have it. */
        void giveBack();
    }
}
