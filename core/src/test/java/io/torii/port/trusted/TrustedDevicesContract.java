package io.torii.port.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice;
import io.torii.domain.trusted.TrustedDevice.Scene;
import io.torii.fake.Crowd;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of trusted browsers promises (R19). */
public interface TrustedDevicesContract {
    Instant NOW = Instant.parse("2027-04-01T00:00:00Z");

    TrustedDevices devices();

    /** Somebody who trusts no browser yet. */
    Subject newcomer();

    @Test
    default void a_browser_is_found_by_its_own_account_alone() {
        var mari = newcomer();
        var device = device(mari, NOW);
        devices().keep(device, 10);

        assertThat(devices().find(mari, device.id())).contains(device);
        assertThat(devices().find(newcomer(), device.id())).isEmpty();
        assertThat(devices().end(newcomer(), device.id())).isFalse();
        assertThat(devices().of(mari)).containsExactly(device);
    }

    @Test
    default void of_more_than_may_be_the_oldest_go() {
        var mari = newcomer();
        var first = device(mari, NOW);
        var second = device(mari, NOW.plusSeconds(1));
        var third = device(mari, NOW.plusSeconds(2));
        devices().keep(first, 2);
        devices().keep(second, 2);

        devices().keep(third, 2);

        assertThat(devices().of(mari)).containsExactly(third, second);
    }

    @Test
    default void one_is_ended_by_exactly_one_of_eight() {
        var mari = newcomer();
        var device = device(mari, NOW);
        devices().keep(device, 10);

        var ended = Crowd.of(8, () -> devices().end(mari, device.id()));

        assertThat(Collections.frequency(ended, true)).isEqualTo(1);
        assertThat(devices().find(mari, device.id())).isEmpty();
    }

    @Test
    default void all_of_one_account_end_and_nobody_elses() {
        var mari = newcomer();
        var ken = newcomer();
        devices().keep(device(mari, NOW), 10);
        devices().keep(device(mari, NOW), 10);
        devices().keep(device(ken, NOW), 10);

        assertThat(devices().endAll(mari)).isEqualTo(2);

        assertThat(devices().of(mari)).isEmpty();
        assertThat(devices().of(ken)).hasSize(1);
    }

    @Test
    default void what_has_run_out_is_forgotten() {
        var mari = newcomer();
        devices().keep(device(mari, NOW), 10);
        var later = device(mari, NOW.plusSeconds(60));
        devices().keep(later, 10);

        devices().sweep(NOW.plus(Duration.ofDays(1)));

        assertThat(devices().of(mari)).containsExactly(later);
    }

    private static TrustedDevice device(Subject subject, Instant since) {
        var id = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        return new TrustedDevice(id, subject, new Scene("Firefox", ""), since, since.plus(Duration.ofDays(1)), "print");
    }
}
