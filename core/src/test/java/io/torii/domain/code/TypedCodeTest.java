package io.torii.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"123456", " 123 456 ", "123-456", "１２３４５６", "１２３　４５６", "123\u2013456"})
    void spaces_hyphens_and_full_width_digits_are_understood(String typed) {
        assertThat(TypedCode.parse(typed))
                .hasValueSatisfying(code -> assertThat(code.digits()).isEqualTo("123456"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1234", "123456789", "12345a", "+12345", "0x1234", "١٢٣٤٥٦"})
    void what_is_no_code_is_none(String typed) {
        assertThat(TypedCode.parse(typed)).isEmpty();
    }

    @Test
    void a_flood_of_characters_is_none() {
        assertThat(TypedCode.parse(" ".repeat(100_000) + "123456")).isEmpty();
    }
}
