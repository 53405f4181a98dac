package io.torii.domain.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counts as a verification of identity (R11). */
class AssertionPolicyTest {
    private static final Instant NOW = Instant.parse("2026-04-01T12:00:00Z");
    private static final String NONCE = "n-1";
    private static final AssertionPolicy ANY = new AssertionPolicy(Set.of(), Duration.ofMinutes(5));

    @Test
    void one_of_this_errand_and_of_five_minutes_ago_serves() {
        assertThat(ANY.doubt(at(NOW.minusSeconds(300)), NONCE, NOW)).isEmpty();
        assertThat(ANY.doubt(at(NOW.plusSeconds(30)), NONCE, NOW)).isEmpty();
    }

    @Test
    void an_older_one_and_one_of_the_future_are_stale_R11() {
        assertThat(ANY.doubt(at(NOW.minusSeconds(301)), NONCE, NOW)).contains(Doubt.STALE);
        assertThat(ANY.doubt(at(NOW.plusSeconds(31)), NONCE, NOW)).contains(Doubt.STALE);
    }

    @Test
    void one_that_does_not_say_when_does_not_serve_R11() {
        var silent = new Assertion(identity(), NONCE, Optional.empty(), "");

        assertThat(ANY.doubt(silent, NONCE, NOW)).contains(Doubt.NO_TIME);
    }

    @Test
    void another_nonce_and_none_at_all_do_not_serve() {
        assertThat(ANY.doubt(at(NOW), "n-2", NOW)).contains(Doubt.NONCE);
        assertThat(ANY.doubt(new Assertion(identity(), "", Optional.of(NOW), ""), "", NOW))
                .contains(Doubt.NONCE);
    }

    @Test
    void where_the_realm_names_levels_any_other_and_none_do_not_serve_R11() {
        var strict = new AssertionPolicy(Set.of("ial2"), Duration.ofMinutes(5));

        assertThat(strict.doubt(new Assertion(identity(), NONCE, Optional.of(NOW), "ial2"), NONCE, NOW))
                .isEmpty();
        assertThat(strict.doubt(new Assertion(identity(), NONCE, Optional.of(NOW), "ial1"), NONCE, NOW))
                .contains(Doubt.LEVEL);
        assertThat(strict.doubt(at(NOW), NONCE, NOW)).contains(Doubt.LEVEL);
    }

    @Test
    void an_age_outside_its_range_is_a_mistake_that_names_it() {
        assertThatThrownBy(() -> new AssertionPolicy(Set.of(), Duration.ofMinutes(16)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 15 minutes");
        assertThatThrownBy(() -> new AssertionPolicy(Set.of(), Duration.ofSeconds(59)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_identity_shows_its_issuer_and_hides_who_it_is() {
        assertThat(identity()).hasToString("Identity[https://id.example, redacted]");
        assertThatThrownBy(() -> new Identity("https://id.example", "x".repeat(256)))
                .hasMessageContaining("subject must have 1 to 255 characters");
    }

    private static Assertion at(Instant time) {
        return new Assertion(identity(), NONCE, Optional.of(time), "");
    }

    private static Identity identity() {
        return new Identity("https://id.example", "s-1");
    }
}
