package io.torii.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.Subject;
import io.torii.domain.phone.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeliveryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_country_without_a_rule_is_not_sent_to_R84() {
        var policy = policy(new CountryRule("JP", true, List.of(), "", true));

        assertThat(policy.rule("US").allowed()).isFalse();
        assertThat(policy.order("US")).isEmpty();
    }

    @Test
    void a_country_without_an_order_takes_the_realms_R84() {
        assertThat(policy(new CountryRule("JP", true, List.of(), "", true)).order("JP"))
                .containsExactly("one", "two");
    }

    @Test
    void a_countrys_own_order_comes_before_the_realms_R84() {
        assertThat(policy(new CountryRule("JP", true, List.of("three"), "", true))
                        .order("JP"))
                .containsExactly("three");
    }

    @Test
    void a_denied_country_has_no_providers_R84() {
        assertThat(policy(new CountryRule("JP", false, List.of("three"), "", true))
                        .order("JP"))
                .isEmpty();
    }

    @Test
    void malformed_rules_are_refused() {
        assertThatThrownBy(() -> new CountryRule("jp", true, List.of(), "", true))
                .hasMessageContaining("was jp");
        assertThatThrownBy(() -> new CountryRule("JP", true, List.of(), "x".repeat(33), true))
                .hasMessageContaining("32");
    }

    @Test
    void an_open_row_of_a_lost_node_has_failed_in_the_end() {
        var row = row(DeliveryState.SENDING);

        assertThat(row.stateAt(NOW.plus(DeliveryRecord.OPEN_AT_MOST))).isEqualTo(DeliveryState.SENDING);
        assertThat(row.stateAt(NOW.plus(DeliveryRecord.OPEN_AT_MOST).plusSeconds(1)))
                .isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void a_row_that_ended_stays_as_it_ended() {
        assertThat(row(DeliveryState.SENT).stateAt(NOW.plus(Duration.ofDays(1))))
                .isEqualTo(DeliveryState.SENT);
    }

    @Test
    void hashes_have_a_length() {
        assertThatThrownBy(() -> new NumberPrint("", "prefix")).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new NumberPrint("number", "x".repeat(65))).hasMessageContaining("was 65");
    }

    private static DeliveryPolicy policy(CountryRule rule) {
        return new DeliveryPolicy(
                Map.of(rule.country(), rule),
                List.of("one", "two"),
                Budgets.DEFAULT,
                ConversionRule.DEFAULT,
                AddressRule.DEFAULT,
                DeliveryPolicy.SHARED_BY);
    }

    private static DeliveryRecord row(DeliveryState state) {
        var entry = new LedgerEntry(
                new DeliveryId("A".repeat(22)),
                new Subject("realm", "user"),
                new NumberPrint("number", "prefix"),
                "JP",
                Channel.TEXT,
                Purse.SIGN_IN,
                NOW);
        return new DeliveryRecord(
                entry, state, Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
    }
}
