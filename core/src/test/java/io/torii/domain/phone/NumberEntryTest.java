package io.torii.domain.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberEntryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1234|1234", ",,12 34|,,1234", "１２３４|1234", "0-12#|012#"})
    void an_extension_is_read_however_it_is_typed(String typed, String dialled) {
        assertThat(office(typed).dialled()).contains(dialled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "12w34", "1|2", "12345678901234567"})
    void what_cannot_be_dialled_is_no_extension(String typed) {
        assertThat(office(typed).dialled()).isEmpty();
    }

    @Test
    void only_an_office_phone_has_one() {
        var mobile = new NumberEntry(PhoneSlot.PHONE, "+81", "12", Channel.CALL);

        assertThat(mobile.misplaced()).isTrue();
        assertThat(mobile.dialled()).isEmpty();
        assertThat(new NumberEntry(PhoneSlot.PHONE, "+81", " ", Channel.CALL).misplaced())
                .isFalse();
        assertThat(office("12").misplaced()).isFalse();
        assertThat(office(null).dialled()).contains("");
        assertThat(office("").dialled()).contains("");
    }

    private static NumberEntry office(String extension) {
        return new NumberEntry(PhoneSlot.OFFICE, "+81", extension, Channel.CALL);
    }
}
