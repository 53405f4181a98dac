package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A call approves: its address is the server's or the realm's, and never the one that a request came to. */
final class CallAddressTest {
    @Test
    void a_host_is_fixed_by_the_server_or_the_realm_and_else_the_requests() {
        assertThat(CallAddress.fixed("https://sso.example.ac.jp", null)).isTrue();
        assertThat(CallAddress.fixed(null, "https://sso.example.ac.jp")).isTrue();
        assertThat(CallAddress.fixed(null, null)).isFalse();
        assertThat(CallAddress.fixed("", " ")).isFalse();
    }
}
