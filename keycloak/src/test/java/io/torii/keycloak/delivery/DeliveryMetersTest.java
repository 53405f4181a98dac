package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.delivery.PurseName;
import io.torii.domain.phone.Channel;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class DeliveryMetersTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DeliveryMeters meters = new DeliveryMeters(registry, () -> 3);

    @Test
    void sends_are_counted_by_channel_provider_and_outcome() {
        meters.tried(Channel.TEXT, "twilio", "timeout");
        meters.tried(Channel.TEXT, "twilio", "timeout");

        assertThat(registry.get("torii.delivery.sends")
                        .tags("channel", "text", "provider", "twilio", "outcome", "timeout")
                        .counter()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void refusals_and_alerts_are_counted_by_realm() {
        meters.refused("realm", DeliveryRefusal.NUMBER_SPENT);
        meters.purse("realm", new PurseAlert(PurseName.SIGN_IN_REALM, 80));

        assertThat(registry.get("torii.delivery.refusals")
                        .tags("realm", "realm", "reason", "number-spent")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("torii.delivery.purse.alerts")
                        .tags("purse", "sign-in-realm", "percent", "80")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_queue_and_every_circuit_have_a_gauge_R26() {
        meters.known(new ProviderHealth("realm", "twilio", "closed", NOW));
        meters.turned(new ProviderHealth("realm", "twilio", "open", NOW));
        meters.known(new ProviderHealth("realm", "vonage", "closed", NOW));

        assertThat(registry.get("torii.delivery.queue").gauge().value()).isEqualTo(3);
        assertThat(open("twilio")).isEqualTo(1);
        assertThat(open("vonage")).isZero();
    }

    private double open(String provider) {
        return registry.get("torii.delivery.circuit.open")
                .tag("provider", provider)
                .gauge()
                .value();
    }
}
