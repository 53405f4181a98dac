package io.torii.domain.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R27, clause by clause. */
final class PushServicesTest {
    private final PushServices services = PushServices.parse("fcm.googleapis.com, *.push.apple.com");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:def",
                "https://FCM.googleapis.com/x",
                "https://fcm.googleapis.com:443/x",
                "HTTPS://web.push.apple.com/x",
                "https://a.b.push.apple.com/x?y=z",
                "https://a.push.apple.com/x"
            })
    void services_of_the_list_are_allowed(String endpoint) {
        assertThat(services.allow(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/x",
                "https://push.apple.com/x",
                "https://evilpush.apple.com/x",
                "https://.push.apple.com/x",
                "https://fcm.googleapis.com.example/x",
                "https://xfcm.googleapis.com/x",
                "https://fcm.googleapis.com@10.0.0.1/x",
                "https://user@fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://fcm.googleapis.com./x",
                "https://fcm.googleapis.com/x#y",
                "https://127.0.0.1/x",
                "https://[::1]/x",
                "https://2130706433/x",
                "https:fcm.googleapis.com",
                "//fcm.googleapis.com/x",
                "https://fcm.googleapis.com\\@example/x",
                "ftp://fcm.googleapis.com/x",
                "https://exa mple/x",
                ""
            })
    void everything_else_is_not(String endpoint) {
        assertThat(services.allow(endpoint)).isFalse();
    }

    @Test
    void an_endpoint_has_2000_characters_at_most() {
        var longest = "https://fcm.googleapis.com/" + "x".repeat(1973);

        assertThat(services.allow(longest)).isTrue();
        assertThat(services.allow(longest + "x")).isFalse();
    }

    @Test
    void empty_lines_of_a_list_are_nothing() {
        assertThat(PushServices.parse(" ,a.example,\n\n B.example ,").hosts())
                .containsExactly("a.example", "b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "*", "*.com", "localhost", "https://a.example", "a_b.example", "[::1]", "a..example"
            })
    void a_list_names_hosts_only(String listed) {
        assertThatThrownBy(() -> PushServices.parse(listed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "64:ff9b::808:808", "2002:808:808::1"})
    void public_addresses_are_public(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "3fff::1",
                "64:ff9b::a00:1",
                "2002:a00:1::1"
            })
    void what_is_set_aside_is_not(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
    }
}
