package io.torii.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R33. */
final class VouchingTest {
    private static final Instant NOW = Case.NOON;
    private static final Vouching GOLD = new Vouching("partner", Set.of("gold"), Set.of(), Duration.ofHours(12));

    @Test
    void what_the_realm_named_counts() {
        assertThat(GOLD.accepts(said("gold", NOW.minusSeconds(60)), NOW)).isTrue();
    }

    @Test
    void another_value_provider_or_a_missing_one_does_not() {
        assertThat(GOLD.accepts(said("silver", NOW), NOW)).isFalse();
        assertThat(GOLD.accepts(said(null, NOW), NOW)).isFalse();
        var other = new Vouching.Said("another", Optional.of("gold"), Set.of(), Optional.of(NOW));
        assertThat(GOLD.accepts(other, NOW)).isFalse();
    }

    @Test
    void too_old_from_the_future_or_without_a_time_does_not() {
        assertThat(GOLD.accepts(said("gold", NOW.minus(Duration.ofHours(12))), NOW))
                .isFalse();
        assertThat(GOLD.accepts(said("gold", NOW.plusSeconds(61)), NOW)).isFalse();
        assertThat(GOLD.accepts(said("gold", null), NOW)).isFalse();
    }

    @Test
    void both_must_hold_where_both_are_named() {
        var both = new Vouching("partner", Set.of("gold"), Set.of("mfa"), Duration.ofHours(1));
        var with = new Vouching.Said("partner", Optional.of("gold"), Set.of("pwd", "mfa"), Optional.of(NOW));

        assertThat(both.accepts(with, NOW)).isTrue();
        assertThat(both.accepts(said("gold", NOW), NOW)).isFalse();
    }

    @Test
    void nothing_named_is_nothing_that_a_realm_can_say() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vouching("partner", Set.of(), Set.of(), Duration.ofHours(1)));
    }

    private static Vouching.Said said(String acr, Instant at) {
        return new Vouching.Said("partner", Optional.ofNullable(acr), Set.of(), Optional.ofNullable(at));
    }
}
