package io.torii.keycloak.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.trace.Trace;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever hammers on one account does not fill the table. */
final class TideTest {
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void an_account_has_so_many_an_hour_and_others_are_not_held_up() {
        var tide = new Tide();
        for (var i = 0; i < Tide.MOST; i++) {
            assertThat(tide.admits(refused("hammered", NOON))).isTrue();
        }

        assertThat(tide.admits(refused("hammered", NOON.plusSeconds(3599)))).isFalse();
        assertThat(tide.admits(refused("other", NOON))).isTrue();
        assertThat(tide.admits(refused("hammered", NOON.plusSeconds(3600)))).isTrue();
    }

    @Test
    void hammering_keeps_no_sign_in_out_of_the_trace() {
        var tide = new Tide();
        for (var i = 0; i <= Tide.MOST; i++) {
            tide.admits(refused("hammered", NOON));
            tide.admits(entered("owner"));
        }

        assertThat(tide.admits(entered("owner"))).isFalse();
        assertThat(tide.admits(entered("thief"))).isTrue();
    }

    private static Trace refused(String user, Instant at) {
        return trace(user, at, Optional.of("any"), false);
    }

    private static Trace entered(String browser) {
        return trace("hammered", NOON, Optional.of(browser), true);
    }

    private static Trace trace(String user, Instant at, Optional<String> browser, boolean in) {
        return new Trace(
                new Subject("realm", user),
                at,
                new Trace.Visit(Optional.of("portal"), "192.0.2.0/24", browser),
                new Trace.Ending(Optional.empty(), in, Optional.empty(), Optional.empty()));
    }
}
