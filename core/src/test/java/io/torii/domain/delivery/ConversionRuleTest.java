package io.torii.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.phone.PhoneNumber;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConversionRuleTest {
    @ParameterizedTest
    @CsvSource({"19, 0, false", "20, 0, true", "20, 3, true", "20, 4, false", "100, 19, true", "100, 20, false"})
    void fewer_than_a_fifth_of_at_least_twenty_stop_a_prefix_R30(long settled, long typedBack, boolean stopped) {
        var conversion = new Conversion(settled, typedBack);

        assertThat(ConversionRule.DEFAULT.stops(conversion)).isEqualTo(stopped);
    }

    @Test
    void a_share_of_zero_stops_nothing() {
        var rule = new ConversionRule(0, 20, 4, Duration.ofMinutes(5));

        assertThat(rule.stops(new Conversion(1_000, 0))).isFalse();
    }

    @Test
    void a_prefix_is_the_block_the_number_stands_in() {
        var prefix = ConversionRule.DEFAULT.prefixOf(PhoneNumber.of("+819012345678", "JP", 81));

        assertThat(prefix).isEqualTo("+81901234");
    }

    @Test
    void a_short_number_still_has_a_prefix() {
        var rule = new ConversionRule(20, 20, 6, Duration.ofMinutes(5));

        assertThat(rule.prefixOf(PhoneNumber.of("+2901234", "SH", 290))).isEqualTo("+2");
    }

    @Test
    void more_codes_cannot_come_back_than_were_sent() {
        assertThatThrownBy(() -> new Conversion(1, 2)).hasMessage("2 of 1 cannot have been typed back");
    }

    @Test
    void figures_out_of_range_are_refused() {
        assertThatThrownBy(() -> new ConversionRule(101, 20, 4, Duration.ofMinutes(5)))
                .hasMessageContaining("0 to 100");
        assertThatThrownBy(() -> new ConversionRule(20, 4, 4, Duration.ofMinutes(5)))
                .hasMessageContaining("5 to 1000");
        assertThatThrownBy(() -> new ConversionRule(20, 20, 1, Duration.ofMinutes(5)))
                .hasMessageContaining("2 to 6");
        assertThatThrownBy(() -> new ConversionRule(20, 20, 4, Duration.ofHours(2)))
                .hasMessageContaining("60 to 3600");
    }
}
