package io.torii.endpoints.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.torii.domain.push.PushAnswer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonObjectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{\"a\": 1, \"a\": 1}",
                "{} {}",
                "{'a': 1}",
                "\uFEFF{}",
                "{\"a\": NaN}",
                "{\"a\": 01}"
            })
    void what_is_not_one_object_is_malformed(String text) {
        malformed(() -> object(text));
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed() {
        malformed(() -> JsonObject.read("{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)));
        malformed(() -> JsonObject.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void depth_has_an_end_and_so_have_names() {
        malformed(() -> object("{\"a\":".repeat(1_300)));
        malformed(() -> object("{\"a\": 1, \"b\": 2}").of("a"));
    }

    @Test
    void a_text_is_a_text_of_its_length() {
        var body = object("{\"a\": \"four\", \"b\": 4, \"c\": \"\", \"d\": null}");

        assertThat(body.text("a", 4)).isEqualTo("four");
        malformed(() -> body.text("a", 3));
        malformed(() -> body.text("b", 9));
        malformed(() -> body.text("c", 9));
        malformed(() -> body.text("d", 9));
        malformed(() -> body.text("e", 9));
        malformed(() -> body.object("a"));
        malformed(() -> body.object("d"));
        malformed(() -> body.flag("a"));
    }

    @Test
    void a_number_belongs_to_a_yes() {
        assertThat(Parts.answer(object("{\"decision\": \"approve\", \"number\": \"07\"}")))
                .isEqualTo(new PushAnswer(PushAnswer.Decision.APPROVE, "07"));
        assertThat(Parts.answer(object("{\"decision\": \"report\"}")).decision())
                .isEqualTo(PushAnswer.Decision.REPORT);
        malformed(() -> Parts.answer(object("{\"decision\": \"deny\", \"number\": \"07\"}")));
        malformed(() -> Parts.answer(object("{\"decision\": \"approve\"}")));
        malformed(() -> Parts.answer(object("{\"decision\": \"yes\"}")));
    }

    private static JsonObject object(String text) {
        return JsonObject.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void malformed(Runnable reading) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(reading::run)
                .matches(refused -> refused.refusal() == Refusal.MALFORMED);
    }
}
