package io.torii.gateway.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.delivery.GatewayFailure;
import io.torii.port.delivery.GatewayException;
import io.torii.tests.vendors.TwilioFake;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TwilioGatewayTest {
    private final TwilioFake fake = TwilioFake.start();
    private final Desk desk = Desk.at(fake);

    @AfterEach
    void close() {
        desk.close();
        fake.close();
    }

    @Test
    void text_goes_out_with_number_words_sender_and_receipt_address() throws GatewayException {
        var accepted = desk.gateway().send(Desk.text());

        var sent = fake.awaitMessageTo(Desk.NUMBER);
        assertThat(sent.body()).isEqualTo(Desk.WORDS);
        assertThat(sent.from()).isEqualTo(fake.account().number());
        assertThat(sent.callback()).contains(Desk.RECEIPTS.toString());
        assertThat(accepted.reference()).isEqualTo(sent.reference());
        assertThat(accepted.price()).isEmpty();
    }

    @Test
    void messaging_service_picks_the_sender_when_the_message_names_none() throws GatewayException {
        desk.with("messaging-service-sid", fake.account().service());

        desk.gateway().send(Desk.text());

        assertThat(fake.messages()).singleElement().satisfies(sent -> assertThat(sent.from())
                .isEqualTo(fake.account().service()));
    }

    @Test
    void sender_of_the_message_goes_before_service_and_setting() throws GatewayException {
        desk.with("messaging-service-sid", fake.account().service());

        desk.gateway().send(Desk.textFrom(fake.account().name()));

        assertThat(fake.messages()).singleElement().satisfies(sent -> assertThat(sent.from())
                .isEqualTo(fake.account().name()));
    }

    @Test
    void api_key_signs_in_in_place_of_the_token() throws GatewayException {
        desk.without("auth-token")
                .with("api-key", fake.account().apiKey())
                .with("api-secret", fake.account().apiSecret());

        desk.gateway().send(Desk.text());

        assertThat(fake.messages()).hasSize(1);
    }

    @Test
    void base_url_may_have_a_path_of_its_own() {
        desk.with("base-url", fake.baseUrl() + "/proxy/");

        assertThat(Refused.by(desk.gateway()).vendorCode()).isEqualTo("20404");
        assertThat(fake.requests()).isEqualTo(1);
    }

    /** R45: what is half the realm's and half the server's account is nobody's. */
    @Test
    void realms_account_is_never_filled_up_with_the_servers() {
        var gateway = desk.gateway(Map.of("account-sid", "AC00000000000000000000000000000000"));

        assertThat(Refused.by(gateway).failure()).isEqualTo(GatewayFailure.NOT_CONFIGURED);
        assertThat(fake.requests()).isZero();
    }

    @Test
    void realm_with_a_sender_alone_sends_on_the_servers_account() throws GatewayException {
        desk.without("from");

        desk.gateway(Map.of("from", fake.account().number())).send(Desk.text());

        assertThat(fake.messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"account-sid", "auth-token", "from"})
    void missing_option_means_not_configured_and_nothing_is_sent(String option) {
        desk.without(option);

        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.NOT_CONFIGURED);
        assertThat(fake.requests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "read-timeout, 5",
        "read-timeout, soon",
        "connect-timeout, 30001",
        "base-url, http://api.example.ac.jp",
        "base-url, https://api.example.ac.jp?a=b"
    })
    void server_does_not_start_with_a_malformed_option(String option, String value) {
        desk.with(option, value);

        assertThatThrownBy(desk::gateway)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(option);
    }

    @Test
    void accounts_and_messages_print_no_secret() {
        var account = TwilioAccount.of(io.torii.keycloak.delivery.GatewayOptions.ofServer(desk.scope()));

        assertThat(account).isPresent();
        assertThat(account.get().toString()).doesNotContain(fake.account().token());
        assertThat(Desk.text().toString()).doesNotContain("9012345678", "123456");
    }

    @Test
    void eight_threads_send_at_once_through_one_gateway() throws Exception {
        var gateway = desk.gateway();
        var threads = Executors.newFixedThreadPool(8);
        var sends = new ArrayList<Future<?>>();

        for (var each = 0; each < 40; each++) {
            var number = "+8190000000" + (10 + each);
            sends.add(threads.submit(() -> gateway.send(Desk.text(number, "", "code of " + number))));
        }
        for (var send : sends) {
            send.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(fake.messages()).hasSize(40).allSatisfy(sent -> assertThat(sent.body())
                .isEqualTo("code of " + sent.to()));
    }
}
