package io.torii.keycloak.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever hammers on one account does not fill the table. */
final class TideTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void an_account_has_so_many_an_hour_and_others_are_not_held_up() {
        var tide = new Tide();
        var hammered = new Subject("realm", "hammered");
        for (var i = 0; i < Tide.MOST; i++) {
            assertThat(tide.admits(hammered, NOON)).isTrue();
        }

        assertThat(tide.admits(hammered, NOON.plusSeconds(3599))).isFalse();
        assertThat(tide.admits(new Subject("realm", "other"), NOON)).isTrue();
        assertThat(tide.admits(hammered, NOON.plusSeconds(3600))).isTrue();
    }
}
