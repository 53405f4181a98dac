package io.torii.keycloak.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private final TimeLeft left = new TimeLeft(NOW);

    @Test
    void what_is_left_is_rounded_up() {
        assertThat(left.seconds(NOW.plusSeconds(9))).isEqualTo("9");
        assertThat(left.seconds(NOW.plusMillis(9001))).isEqualTo("10");
        assertThat(left.minutes(NOW.plusSeconds(120))).isEqualTo("2");
        assertThat(left.minutes(NOW.plusSeconds(121))).isEqualTo("3");
        assertThat(left.hours(NOW.plusSeconds(3601))).isEqualTo("2");
    }

    @Test
    void it_is_never_nothing() {
        assertThat(left.seconds(NOW)).isEqualTo("1");
        assertThat(left.minutes(NOW.plusSeconds(1))).isEqualTo("1");
        assertThat(left.hours(NOW.minusSeconds(7200))).isEqualTo("1");
    }
}
