package io.torii.domain.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneNumberTest {
    private static final PhoneNumber NUMBER = PhoneNumber.of("+819012345678", "JP", 81);

    @Test
    void it_shows_its_calling_code_and_last_two_digits_only() {
        assertThat(NUMBER.masked()).isEqualTo("+81 ••••••••78");
        assertThat(NUMBER).hasToString("+81 ••••••••78");
    }

    @Test
    void the_shortest_number_is_masked_too() {
        assertThat(PhoneNumber.of("+2901234", "SH", 290).masked()).isEqualTo("+290 ••34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "819012345678", "+0123456789", "+81 90 1234", "+8190123456789012", "+81901a"})
    void what_is_not_E164_is_refused_without_being_repeated(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(typed, "JP", 81)).hasMessage("the number is not E.164");
    }

    @Test
    void a_calling_code_that_the_number_does_not_begin_with_is_refused() {
        assertThatThrownBy(() -> PhoneNumber.of("+819012345678", "US", 1))
                .hasMessage("the number does not begin with its country calling code");
    }
}
