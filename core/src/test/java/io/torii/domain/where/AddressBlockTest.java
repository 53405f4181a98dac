package io.torii.domain.where;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.binding.NetworkRange;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @CsvSource({
        "192.0.2.77, 192.0.0.0/16, true",
        "192.0.2.77, 192.0.2.0/24, true",
        "192.0.2.77, 192.0.2.0/25, false",
        "192.0.2.77, 192.0.3.0/24, false",
        "192.0.2.77, 2001:db8::/32, false",
        "2001:db8:a1::7, 2001:db8::/32, true",
        "2001:db8:a1::7, 2001:db8:a1::/64, false"
    })
    void a_network_has_a_neighbourhood_if_it_has_all_of_it(String address, String network, boolean all) {
        var range = AddressBlock.of(address).range().orElseThrow();

        assertThat(NetworkRange.parse(network).covers(range)).isEqualTo(all);
        assertThat(range.contains(AddressBlock.of(address).first())).isTrue();
    }

    @Test
    void what_could_not_be_read_has_no_addresses() {
        assertThat(AddressBlock.of("unknown").range()).isEmpty();
        assertThat(AddressBlock.of("unknown").first()).isEmpty();
    }
}
