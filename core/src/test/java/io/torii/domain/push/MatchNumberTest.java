package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MatchNumberTest {
    private static final MatchNumber NUMBER = MatchNumber.of("042");

    @ParameterizedTest
    @ValueSource(strings = {"042", " 042\n", "\u3000042", "0 4 2", "０４２"})
    void the_number_is_right_with_blanks_as_it_is_shown_and_full_width(String typed) {
        assertThat(NUMBER.matches(typed)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "42", "0042", "0420", "043", "-042", "٠٤٢", "042.0", "0x2A"})
    void anything_else_is_wrong(String typed) {
        assertThat(NUMBER.matches(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00", "12", "123456"})
    void two_to_six_figures_are_a_number(String figures) {
        assertThat(MatchNumber.of(figures).reveal()).isEqualTo(figures);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "1234567", "1a", "１２", "-1", " 12", "12\n"})
    void what_is_none_is_refused(String figures) {
        assertThatThrownBy(() -> MatchNumber.of(figures)).hasMessage("a number has 2 to 6 figures");
    }

    @Test
    void the_same_figures_are_the_same_number() {
        assertThat(NUMBER).isEqualTo(MatchNumber.of("042")).hasSameHashCodeAs(MatchNumber.of("042"));
        assertThat(NUMBER).isNotEqualTo(MatchNumber.of("42")).isNotEqualTo("042");
    }

    @Test
    void it_is_never_printed() {
        assertThat(NUMBER).hasToString("MatchNumber[redacted]");
    }
}
