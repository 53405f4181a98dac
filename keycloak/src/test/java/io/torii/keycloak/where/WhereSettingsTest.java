package io.torii.keycloak.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.where.NamedNetwork;
import io.torii.keycloak.policy.SettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a realm's networks are typed (R34). */
final class WhereSettingsTest {
    @Test
    void networks_are_lines_with_a_name_in_each_language() {
        var networks = WhereSettings.NETWORKS.read(
                """
                192.0.2.0/24 = Hongo campus Wi-Fi | 本郷キャンパスのWi-Fi

                2001:db8::/32=VPN|VPN
                """);

        assertThat(networks).extracting(NamedNetwork::english).containsExactly("Hongo campus Wi-Fi", "VPN");
        assertThat(networks).extracting(NamedNetwork::japanese).containsExactly("本郷キャンパスのWi-Fi", "VPN");
        assertThat(networks.get(0).range().contains("192.0.2.7")).isTrue();
        assertThat(networks.get(1).range().contains("2001:db8::7")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0/24",
                "192.0.2.0/24 = Wi-Fi",
                "192.0.2.0/24 = Wi-Fi | ",
                "192.0.2.0/24 =  | 本郷",
                "192.0.2.0/24 = Wi-Fi | 本郷 | 本郷",
                "192.0.2.0/24 | Wi-Fi = 本郷",
                "192.0.2.0/33 = Wi-Fi | 本郷",
                "campus = Wi-Fi | 本郷",
                "198.51.100.0/24 = A | B\n198.51.100.0/24 = C | D"
            })
    void a_line_that_cannot_be_read_is_named_and_refused(String lines) {
        var typed = "203.0.113.0/24 = VPN | VPN\n" + lines;
        var wrong = typed.lines().count();

        assertThatThrownBy(() -> WhereSettings.NETWORKS.read(typed))
                .isInstanceOfSatisfying(
                        SettingException.class, e -> assertThat(e.range()).startsWith("line " + wrong + ": "));
    }
}
