package io.torii.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

final class LiteralAddressTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "[2001:db8::1], 2001:db8:0:0:0:0:0:1",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void addresses_in_digits_are_read(String written, String read) {
        assertThat(LiteralAddress.parse(written).orElseThrow().address().getHostAddress())
                .isEqualTo(read);
    }

    /** The JDK asks a name server for anything that it does not take for an address. */
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"localhost", "example.org", "256.0.2.1", "192.0.2.999", "1.2.3", "1.2.3.4.5", ":", "1::2::3"})
    void whatever_else_is_written_is_no_address_and_nobody_is_asked(String written) {
        assertThat(LiteralAddress.parse(written)).isEmpty();
    }

    @Test
    void its_bytes_are_four_or_sixteen() {
        assertThat(LiteralAddress.parse("192.0.2.1").orElseThrow().bytes()).containsExactly(192, 0, 2, 1);
        assertThat(LiteralAddress.parse("::1").orElseThrow().bytes()).hasSize(16);
    }
}
