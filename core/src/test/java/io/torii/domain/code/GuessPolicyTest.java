package io.torii.domain.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuessPolicyTest {
    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,16", "10,32", "11,60", "12,60", "49,60"})
    void waits_grow_to_an_hour_R31(int wrong, long minutes) {
        assertThat(new GuessPolicy(5, 50).waitAfter(wrong)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void methods_rest_from_the_fiftieth_on_R31() {
        assertThat(new GuessPolicy(5, 50).rests(49)).isFalse();
        assertThat(new GuessPolicy(5, 50).rests(50)).isTrue();
    }

    @Test
    void figures_out_of_range_are_refused_by_name() {
        assertThatThrownBy(() -> new GuessPolicy(2, 50)).hasMessage("free must be 3 to 10, was 2");
        assertThatThrownBy(() -> new GuessPolicy(5, 101)).hasMessage("ceiling must be 10 to 100, was 101");
    }
}
