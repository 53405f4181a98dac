package io.torii.domain.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CaptionTest {
    @Test
    void plain_words_in_any_script_stay() {
        assertThat(Caption.of("Firefox on Linux").text()).isEqualTo("Firefox on Linux");
        assertThat(Caption.of("図書館 📚").text()).isEqualTo("図書館 📚");
    }

    @Test
    void nothing_breaks_the_line() {
        assertThat(Caption.of(" one\r\ntwo\tthree\u2028four\u00a0\u3000five ").text())
                .isEqualTo("one two three four five");
    }

    @Test
    void nothing_is_invisible_or_turns_the_direction_of_writing() {
        assertThat(Caption.of("Por\u200btal\u202e\u0000\u0007\ufeff\ud800!").text())
                .isEqualTo("Portal!");
    }

    @Test
    void no_letter_carries_a_tower_of_marks() {
        assertThat(Caption.of("a" + "\u0301".repeat(50) + "b").text()).isEqualTo("a\u0301\u0301\u0301b");
    }

    @Test
    void eighty_characters_are_shown_and_no_half_one() {
        assertThat(Caption.of("x".repeat(80)).text()).isEqualTo("x".repeat(80));
        assertThat(Caption.of("📚".repeat(81)).text()).isEqualTo("📚".repeat(79) + "…");
    }
}
