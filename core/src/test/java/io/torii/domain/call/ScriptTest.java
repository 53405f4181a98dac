package io.torii.domain.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.push.MatchNumber;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R29: what the keys of a telephone mean. */
final class ScriptTest {
    private static final Script PLAIN = script(Optional.empty());
    private static final Script MATCHED = script(Optional.of(MatchNumber.of("42")));

    @Test
    void only_hash_itself_confirms_R29() {
        assertThat(PLAIN.press(Keys.of("#"), false)).isEqualTo(Press.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "*", "##", "1#", "#1", "0#0", "12345678#", "＃", "hang up"})
    void nothing_else_confirms_R29(String keys) {
        assertThat(PLAIN.press(Keys.of(keys), false)).isNotEqualTo(Press.CONFIRMED);
    }

    @Test
    void no_key_is_nothing_R29() {
        assertThat(PLAIN.press(Keys.of(null), false)).isEqualTo(Press.NOTHING);
        assertThat(MATCHED.press(Keys.NONE, false)).isEqualTo(Press.NOTHING);
        assertThat(PLAIN.press(Keys.NONE, true)).isEqualTo(Press.NOTHING);
    }

    @Test
    void zero_asks_whether_it_is_reported_and_hash_after_it_reports_R20() {
        assertThat(PLAIN.press(Keys.of("0"), false)).isEqualTo(Press.REPORT_ASKED);
        assertThat(PLAIN.press(Keys.of("#"), true)).isEqualTo(Press.REPORTED);
        assertThat(PLAIN.press(Keys.of("0#"), false)).isEqualTo(Press.REPORTED);
        assertThat(MATCHED.press(Keys.of("0#"), false)).isEqualTo(Press.REPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"42#", "1", "*"})
    void after_zero_nothing_confirms_R29(String keys) {
        assertThat(MATCHED.press(Keys.of(keys), true)).isEqualTo(Press.NOTHING);
    }

    @Test
    void zero_pressed_twice_still_asks_whether_it_is_reported_R20() {
        assertThat(PLAIN.press(Keys.of("0"), true)).isEqualTo(Press.REPORT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "42#,CONFIRMED",
        "24#,WRONG_NUMBER",
        "#,NOTHING",
        "42,NOTHING",
        "4#,NOTHING",
        "142#,NOTHING",
        "42*,NOTHING"
    })
    void with_a_number_on_the_page_its_digits_come_before_hash_R29(String keys, Press press) {
        assertThat(MATCHED.press(Keys.of(keys), false)).isEqualTo(press);
    }

    @Test
    void as_many_keys_are_waited_for_as_one_answer_has() {
        assertThat(PLAIN.keys()).isEqualTo(1);
        assertThat(MATCHED.keys()).isEqualTo(3);
    }

    @Test
    void keys_are_not_shown() {
        assertThat(Keys.of("42#")).hasToString("Keys[redacted]");
    }

    private static Script script(Optional<MatchNumber> number) {
        return new Script("Portal", Locale.ENGLISH, number, Optional.empty());
    }
}
