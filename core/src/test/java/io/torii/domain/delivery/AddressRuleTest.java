package io.torii.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AddressRule RULE = AddressRule.DEFAULT;

    @Test
    void sends_alone_alert_once_and_refuse_nothing_R30() {
        var tally = AddressTally.begun(NOW);
        var alerts = 0;

        for (var send = 0; send < 1_000; send++) {
            tally = tally.send(RULE, NOW);
            alerts += tally.alerts(RULE) ? 1 : 0;
        }

        assertThat(alerts).isEqualTo(1);
        assertThat(tally.rests(NOW)).isFalse();
    }

    @Test
    void three_hundred_sends_do_not_alert_yet_R30() {
        assertThat(sends(300).alerts(RULE)).isFalse();
        assertThat(sends(301).alerts(RULE)).isTrue();
    }

    @Test
    void more_than_half_of_fifty_wrong_passwords_rest_for_ten_minutes_R30() {
        var tally = passwords(passwords(AddressTally.begun(NOW), true, 24), false, 26);

        assertThat(tally.rests(NOW)).isTrue();
        assertThat(tally.rests(NOW.plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .isTrue();
        assertThat(tally.rests(NOW.plus(Duration.ofMinutes(10)))).isFalse();
    }

    @Test
    void half_of_fifty_are_not_more_than_half_R30() {
        assertThat(passwords(passwords(AddressTally.begun(NOW), true, 25), false, 25)
                        .rests(NOW))
                .isFalse();
    }

    @Test
    void forty_nine_wrong_ones_are_too_few_to_judge_R30() {
        assertThat(passwords(AddressTally.begun(NOW), false, 49).rests(NOW)).isFalse();
    }

    @Test
    void a_rest_outlives_the_window_it_was_earned_in() {
        var late = NOW.plus(Duration.ofMinutes(9));
        var tally = AddressTally.begun(NOW);
        for (var wrong = 0; wrong < 50; wrong++) {
            tally = tally.password(RULE, false, late);
        }

        var next = tally.send(RULE, NOW.plus(Duration.ofMinutes(11)));

        assertThat(next.rests(NOW.plus(Duration.ofMinutes(11)))).isTrue();
        assertThat(next.sends()).isEqualTo(1);
    }

    @Test
    void old_passwords_are_forgotten_with_their_window() {
        var tally = passwords(AddressTally.begun(NOW), false, 49);

        var later = tally.password(RULE, false, NOW.plus(RULE.window()));

        assertThat(later.rests(NOW.plus(RULE.window()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "[2001:db8:1:2::9], 20010db800010002/64",
        "fe80::1%eth0, fe80000000000000/64",
        "999.0.0.1, unreadable",
        "example.org, unreadable",
        "12:zz, unreadable",
        "'', unreadable"
    })
    void an_address_is_an_ipv4_address_or_an_ipv6_network_R30(String text, String value) {
        assertThat(NetworkAddress.of(text).value()).isEqualTo(value);
    }

    @Test
    void no_address_at_all_is_unreadable() {
        assertThat(NetworkAddress.of(null).value()).isEqualTo("unreadable");
    }

    @Test
    void figures_out_of_range_are_refused() {
        assertThatThrownBy(() -> new AddressRule(9, 50, 50, Duration.ofMinutes(10)))
                .hasMessageContaining("was 9");
        assertThatThrownBy(() -> new AddressRule(300, 9, 50, Duration.ofMinutes(10)))
                .hasMessageContaining("was 9");
        assertThatThrownBy(() -> new AddressRule(300, 50, 9, Duration.ofMinutes(10)))
                .hasMessageContaining("was 9");
        assertThatThrownBy(() -> new AddressRule(300, 50, 50, Duration.ofSeconds(9)))
                .hasMessageContaining("was 9");
    }

    private static AddressTally sends(int count) {
        return IntStream.range(0, count)
                .boxed()
                .reduce(AddressTally.begun(NOW), (tally, each) -> tally.send(RULE, NOW), (one, other) -> other);
    }

    private static AddressTally passwords(AddressTally begun, boolean right, int count) {
        return IntStream.range(0, count)
                .boxed()
                .reduce(begun, (tally, each) -> tally.password(RULE, right, NOW), (one, other) -> other);
    }
}
