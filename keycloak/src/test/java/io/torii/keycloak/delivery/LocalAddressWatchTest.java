package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.AddressRule;
import io.torii.domain.delivery.NetworkAddress;
import io.torii.domain.delivery.Origin;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class LocalAddressWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AddressRule RULE = new AddressRule(10, 16, 50, Duration.ofMinutes(10));
    private static final Origin CAMPUS = origin("203.0.113.7");

    private final LocalAddressWatch watch = new LocalAddressWatch(2);

    @Test
    void exactly_one_of_eight_threads_alerts_R30() {
        for (var send = 0; send < 8; send++) {
            watch.send(CAMPUS, RULE, NOW);
        }

        var alerts = Crowd.of(() -> watch.send(CAMPUS, RULE, NOW));

        assertThat(alerts.stream().filter(each -> each)).hasSize(1);
    }

    @Test
    void no_wrong_password_of_eight_threads_is_lost_R30() {
        Crowd.of(() -> {
            watch.password(CAMPUS, RULE, false, NOW);
            watch.password(CAMPUS, RULE, false, NOW);
            return true;
        });

        assertThat(watch.rests(CAMPUS, NOW)).isTrue();
    }

    @Test
    void addresses_and_realms_do_not_share_counts() {
        for (var wrong = 0; wrong < 16; wrong++) {
            watch.password(CAMPUS, RULE, false, NOW);
        }

        assertThat(watch.rests(origin("203.0.113.8"), NOW)).isFalse();
        assertThat(watch.rests(new Origin("other", CAMPUS.address()), NOW)).isFalse();
    }

    @Test
    void the_longest_silent_address_is_forgotten_first() {
        for (var wrong = 0; wrong < 16; wrong++) {
            watch.password(CAMPUS, RULE, false, NOW);
        }

        watch.send(origin("203.0.113.8"), RULE, NOW);
        assertThat(watch.rests(CAMPUS, NOW)).isTrue();
        watch.send(origin("203.0.113.9"), RULE, NOW);
        watch.send(origin("203.0.113.10"), RULE, NOW);

        assertThat(watch.rests(CAMPUS, NOW)).isFalse();
    }

    private static Origin origin(String address) {
        return new Origin("realm", NetworkAddress.of(address));
    }
}
