package io.torii.domain.where;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressBlockTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.2.0/24",
        "255.255.255.255, 255.255.255.0/24",
        "2001:db8:a1:ff::7, 2001:db8:a1::/48",
        "2001:db8::7, 2001:db8::/48",
        "2001:0:a1::7, 2001:0:a1::/48",
        "2000::7, 2000::/48",
        "::1, ::/48",
        "::ffff:192.0.2.77, 192.0.2.0/24",
        "unknown, ''"
    })
    void an_address_is_shown_as_its_neighbourhood_R34(String address, String block) {
        assertThat(AddressBlock.of(address).text()).isEqualTo(block);
    }
}
