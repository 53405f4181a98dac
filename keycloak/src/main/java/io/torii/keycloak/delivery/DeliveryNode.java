package io.torii.keycloak.delivery;

import io.micrometer.core.instrument.Metrics;
import io.torii.keycloak.KeycloakClock;
import java.time.Duration;
import org.keycloak.models.KeycloakSessionFactory;

/** What this node alone knows and runs. */
record DeliveryNode(
        DispatchPool pool,
        GatewayGuards guards,
        LocalAddressWatch addresses,
        DeliveryMeters meters,
        AccountCounts accounts,
        Duration deadline) {
    private static final int ADDRESSES = 100_000;

    static DeliveryNode of(DeliveryOptions options, KeycloakSessionFactory factory) {
        var clock = new KeycloakClock();
        var pool = new DispatchPool(options.threads(), options.queue());
        var meters = new DeliveryMeters(Metrics.globalRegistry, pool::waiting);
        var circuits = new Circuits(options.circuit(), clock, new Announcer(meters, factory));
        return new DeliveryNode(
                pool,
                new GatewayGuards(options, circuits),
                new LocalAddressWatch(ADDRESSES),
                meters,
                new AccountCounts(clock),
                options.deadline());
    }

    void stop() {
        pool.stop();
        guards.stop();
    }

    /** Tells Keycloak's own listeners of changes too. */
    private record Announcer(CircuitWatch meters, KeycloakSessionFactory factory) implements CircuitWatch {
        @Override
        public void known(ProviderHealth health) {
            meters.known(health);
        }

        @Override
        public void turned(ProviderHealth health) {
            meters.turned(health);
            factory.publish(new ProviderHealthChanged(health));
        }
    }
}
