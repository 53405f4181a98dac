package io.torii.domain.trusted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.trusted.TrustedDevice.Scene;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TrustedDeviceTest {
    private static final Instant NOON = Instant.parse("2027-04-01T12:00:00Z");

    @Test
    void it_holds_until_its_instant_for_an_account_that_has_not_changed_R19() {
        var device = lasting(Duration.ofDays(30));

        assertThat(device.holds("print", NOON.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isTrue();
        assertThat(device.holds("print", NOON.plus(Duration.ofDays(30)))).isFalse();
        assertThat(device.holds("other", NOON)).isFalse();
    }

    @Test
    void none_is_trusted_for_longer_than_thirty_days_R19() {
        assertThatThrownBy(() -> lasting(Duration.ofDays(30).plusSeconds(1))).hasMessageContaining("30 days");
        assertThatThrownBy(() -> lasting(Duration.ZERO)).hasMessageContaining("30 days");
    }

    private static TrustedDevice lasting(Duration time) {
        return new TrustedDevice(
                "id", new Subject("realm", "mari"), new Scene("Firefox", ""), NOON, NOON.plus(time), "print");
    }
}
