package io.torii.ceremony.delivery;

import io.torii.port.Chance;
import io.torii.port.Clock;
import io.torii.port.delivery.AddressWatch;
import io.torii.port.delivery.DeliveryPolicies;
import io.torii.port.delivery.DeliveryRecords;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Lookout;
import io.torii.port.delivery.NumberDigest;
import io.torii.port.delivery.Outbound;
import io.torii.port.delivery.Routes;
import java.time.Duration;

/** Everything that sending needs of the outside. */
public record DeliveryOffice(Books books, Roads roads, Watch watch, Clock clock, Chance chance) {
    /** What is written down. */
    public record Books(Ledger ledger, DeliveryRecords records, NumberDigest digest) {}

    /**
     * How a text leaves.
     *
     * @param deadline no provider is waited for longer
     */
    public record Roads(DeliveryPolicies policies, Routes routes, Outbound outbound, Duration deadline) {}

    /** Who looks on. */
    public record Watch(AddressWatch addresses, Lookout lookout) {}
}
