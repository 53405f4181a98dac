package io.torii.keycloak.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.keycloak.policy.SettingException;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.Config;

class GatewayOptionsTest {
    private static final GatewayOptions.Range RANGE = new GatewayOptions.Range(50, 3000, 30_000);

    @Test
    void realm_goes_before_the_server() {
        var options = GatewayOptions.of(
                server(Map.of("from", "SERVER", "account-sid", "AC1")),
                option -> option.equals("from") ? Optional.of("REALM") : Optional.empty());

        assertThat(options.text("from")).contains("REALM");
        assertThat(options.text("account-sid")).contains("AC1");
    }

    /** R45: a realm that asked for an account of its own never sends on the server's. */
    @Test
    void what_the_realm_has_and_the_vault_has_not_leaves_the_option_empty() {
        var options = GatewayOptions.of(server(Map.of("auth-token", "servers")), option -> Optional.of(""));

        assertThat(options.secret("auth-token")).isEmpty();
        assertThat(options.missing("auth-token")).containsExactly("auth-token");
    }

    /** R45: the realm's account with the server's key could only ever be refused. */
    @Test
    void realm_with_one_option_of_an_account_has_none_of_the_servers() {
        var options = GatewayOptions.of(
                        server(Map.of("account-sid", "AC1", "api-key", "SK1", "service", "MG1", "from", "SERVER")),
                        option -> option.equals("account-sid") ? Optional.of("AC2") : Optional.empty())
                .account(List.of("account-sid", "api-key"), "service");

        assertThat(options.text("account-sid")).contains("AC2");
        assertThat(options.text("api-key")).isEmpty();
        assertThat(options.text("service")).isEmpty();
        assertThat(options.text("from")).contains("SERVER");
    }

    @Test
    void realm_with_a_sender_alone_uses_the_servers_account() {
        var options = GatewayOptions.of(
                        server(Map.of("account-sid", "AC1")),
                        option -> option.equals("from") ? Optional.of("REALM") : Optional.empty())
                .account(List.of("account-sid", "api-key"), "service");

        assertThat(options.text("account-sid")).contains("AC1");
        assertThat(options.text("from")).contains("REALM");
    }

    @Test
    void address_and_limits_are_the_servers_alone() {
        var options = GatewayOptions.of(
                server(Map.of("base-url", "https://api.example.ac.jp/", "read-timeout", "200")),
                option -> Optional.of("https://thief.example.org"));

        var limits = CallLimits.of(options, "https://api.twilio.com");

        assertThat(limits.baseUrl()).hasToString("https://api.example.ac.jp");
        assertThat(limits.read()).isEqualTo(Duration.ofMillis(200));
        assertThat(limits.total()).isEqualTo(Duration.ofMillis(3200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"49", "30001", "-1", "soon", "1e3"})
    void number_outside_its_range_is_an_error_that_names_the_option(String value) {
        var options = GatewayOptions.ofServer(server(Map.of("connect-timeout", value)));

        assertThatThrownBy(() -> options.number("connect-timeout", RANGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("connect-timeout")
                .hasMessageContaining("50 to 30000");
    }

    @Test
    void number_that_is_absent_or_blank_has_its_preset() {
        assertThat(GatewayOptions.ofServer(server(Map.of("x", " "))).number("x", RANGE))
                .isEqualTo(3000);
    }

    @Test
    void realms_setting_takes_expressions_of_the_vault() {
        var typed = "twilio.account-sid = ${vault.sid}\n\ntwilio.auth-token=${vault.token}\n";

        var credentials = RealmCredentials.SETTING.read(typed);

        assertThat(credentials.expression("twilio", "auth-token")).contains("${vault.token}");
        assertThat(credentials.expression("vonage", "auth-token")).isEmpty();
    }

    /** R45: refused on save, and the refusal does not repeat it. */
    @ParameterizedTest
    @ValueSource(strings = {"twilio.auth-token = 0123secret", "0123secret", "twilio.x = ${vault.a} 0123secret"})
    void plain_secret_in_the_realms_setting_is_refused(String typed) {
        assertThatThrownBy(() -> RealmCredentials.SETTING.read(typed))
                .isInstanceOf(SettingException.class)
                .hasStackTraceContaining("only vault expressions")
                .message()
                .doesNotContain("0123secret");
    }

    @Test
    void missing_options_are_named_as_they_are_written() {
        assertThat(new MissingOptions("twilio", List.of("account-sid", "from")).named())
                .isEqualTo("spi-torii-gateway--twilio--account-sid, spi-torii-gateway--twilio--from");
    }

    @Test
    void headers_are_found_in_any_case_and_only_when_they_came_once() {
        var call = new SignedCall(
                "https://sso.example.ac.jp/",
                Map.of("X-Signature", List.of("a"), "twice", List.of("b", "c")),
                Map.of(),
                new byte[0],
                Instant.EPOCH);

        assertThat(call.header("x-signature")).contains("a");
        assertThat(call.header("Twice")).isEmpty();
        assertThat(call.header("absent")).isEmpty();
    }

    @Test
    @Timeout(30)
    void call_that_takes_too_long_is_cut_and_is_a_timeout() {
        var cut = new CountDownLatch(1);
        try (var deadline = new Deadline("test")) {
            assertThatThrownBy(() ->
                            deadline.<Void, InterruptedException>within(Duration.ofMillis(20), cut::countDown, () -> {
                                cut.await();
                                throw new java.net.SocketException("Socket closed");
                            }))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static Config.Scope server(Map<String, String> options) {
        return (Config.Scope) Proxy.newProxyInstance(
                GatewayOptionsTest.class.getClassLoader(), new Class<?>[] {Config.Scope.class}, (p, m, a) -> {
                    if (m.getName().equals("get") && a.length == 1) {
                        return options.get((String) a[0]);
                    }
                    throw new UnsupportedOperationException(m.getName());
                });
    }
}
