package io.torii.domain.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PendingPhoneTest {
    @Test
    void it_reads_back_what_it_wrote_down() {
        var read = new ReadNumber(PhoneNumber.of("+819012345678", "JP", 81), NumberKind.MOBILE);
        var pending = new PendingPhone(PhoneSlot.ALTERNATE, read, ",,12#");

        assertThat(PendingPhone.parse(pending.line())).contains(pending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PHONE",
                "PHONE|MOBILE|+819012345678|JP",
                "PHONE|MOBILE|+819012345678|JP|x",
                "HOME|MOBILE|+819012345678|JP|81",
                "PHONE|SMART|+819012345678|JP|81",
                "PHONE|MOBILE|819012345678|JP|81",
                "PHONE|MOBILE|+819012345678|JP|81|more"
            })
    void what_it_did_not_write_is_nothing(String line) {
        assertThat(PendingPhone.parse(line)).isEmpty();
    }
}
