package io.torii.endpoints.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormBodyTest {
    private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED_TYPE;

    @Test
    void fields_are_decoded_as_they_were_signed() {
        var fields = FormBody.read(FORM.withCharset("UTF-8"), bytes("To=%2B819012345678&Body=a+b%26c&Empty=&Alone"));

        assertThat(fields)
                .isEqualTo(Map.of(
                        "To", List.of("+819012345678"),
                        "Body", List.of("a b&c"),
                        "Empty", List.of(""),
                        "Alone", List.of("")));
    }

    @Test
    void a_field_that_comes_twice_keeps_both_values() {
        assertThat(FormBody.read(FORM, bytes("a=1&a=2"))).isEqualTo(Map.of("a", List.of("1", "2")));
    }

    @Test
    void what_is_no_form_has_no_fields() {
        assertThat(FormBody.read(MediaType.APPLICATION_JSON_TYPE, bytes("{}"))).isEmpty();
        assertThat(FormBody.read(null, bytes("a=1"))).isEmpty();
        assertThat(FormBody.read(FORM, bytes("a=%zz"))).isEmpty();
        assertThat(FormBody.read(FORM, bytes(""))).isEmpty();
    }

    @Test
    void a_form_that_was_written_anew_reads_the_same() {
        var fields = Map.of("To", List.of("+81 90&="), "Body", List.of("送信", "%41"));

        assertThat(FormBody.read(FORM, bytes(FormBody.written(fields)))).isEqualTo(fields);
    }

    @Test
    void a_handle_that_is_none_is_not_read() {
        assertThat(DeliveryHandle.read("A".repeat(22))).isPresent();
        assertThat(DeliveryHandle.read("../../secret")).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
