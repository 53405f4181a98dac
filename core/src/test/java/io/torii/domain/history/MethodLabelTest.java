package io.torii.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users call their methods may have a number in it; the history has none. */
final class MethodLabelTest {
    @ParameterizedTest
    @CsvSource({
        "my 09012345678, my •••",
        "+81 90-1234-5678 (home), +••• (home)",
        "Pixel 9 Pro, Pixel 9 Pro",
        "iPhone 15 2024, iPhone •••",
        "bought 2024, bought 2024"
    })
    void five_figures_in_a_row_are_masked(String typed, String kept) {
        assertThat(MethodLabel.of(typed).text()).isEqualTo(kept);
    }

    @Test
    void none_is_empty_and_a_long_one_is_cut() {
        assertThat(MethodLabel.of(null).text()).isEmpty();
        assertThat(MethodLabel.of("x".repeat(500)).text()).hasSizeLessThanOrEqualTo(80);
    }
}
