package io.torii.endpoints.delivery;

import io.torii.domain.delivery.DeliveryId;
import java.util.Optional;

/** Reads a delivery's id out of an address, where anybody may write anything. */
final class DeliveryHandle {
    private DeliveryHandle() {}

    static Optional<DeliveryId> read(String typed) {
        try {
            return Optional.of(new DeliveryId(typed));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
