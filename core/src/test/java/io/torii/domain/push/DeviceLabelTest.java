package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R94: labels of 1 to 64 printable characters. */
final class DeviceLabelTest {
    @ParameterizedTest
    @ValueSource(strings = {"x", "My phone", "研究室の電話", "📱", "❤️ phone", "Ξένια's", "<b>&amp;", "a\u00A0b"})
    void what_can_be_printed_is_a_label(String label) {
        assertThat(new DeviceLabel(label).value()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"'  My phone ',My phone", "'\u3000電話\u3000',電話", "'\tphone\n',phone"})
    void blanks_at_its_ends_are_no_part_of_it(String typed, String label) {
        assertThat(new DeviceLabel(typed).value()).isEqualTo(label);
    }

    /** An emoji is two units of UTF-16 and one character. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "電", "📱"})
    void sixty_four_characters_are_the_most(String character) {
        assertThat(new DeviceLabel(character.repeat(64)).value()).isEqualTo(character.repeat(64));

        assertThatThrownBy(() -> new DeviceLabel(character.repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u00A0 \u2007", "phone\u00A0", "\u202Fphone"})
    void a_name_that_nobody_sees_is_none(String label) {
        assertThatThrownBy(() -> new DeviceLabel(label)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u007Fb",
                "a\u0085b", // controls
                "a\u202Eb",
                "a\u2066b",
                "a\u200Fb", // what turns the direction of writing
                "a\u200Bb",
                "a\uFEFFb",
                "a\u00ADb", // what cannot be seen
                "\uD83D",
                "a\uDCF1", // half an emoji
                "a\uE000b",
                "a\uFFFEb",
                "a\u2028b",
                "a\u2029b"
            })
    void what_cannot_be_printed_is_refused(String label) {
        assertThatThrownBy(() -> new DeviceLabel(label)).hasMessage("a label has 1 to 64 printable characters");
    }

    /** Families and flags of professions hang together by a character of the same kind as those that hide things. */
    @Test
    void joined_emoji_are_refused_as_their_joiner_cannot_be_seen() {
        assertThatThrownBy(() -> new DeviceLabel("👩\u200D💻")).isInstanceOf(IllegalArgumentException.class);
    }
}
