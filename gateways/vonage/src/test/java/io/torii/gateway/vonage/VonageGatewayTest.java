package io.torii.gateway.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.delivery.GatewayFailure;
import io.torii.keycloak.delivery.GatewayOptions;
import io.torii.port.delivery.GatewayException;
import io.torii.tests.vendors.VonageFake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class VonageGatewayTest {
    private final VonageFake fake = VonageFake.start();
    private final Desk desk = Desk.at(fake);

    @AfterEach
    void close() {
        desk.close();
        fake.close();
    }

    @Test
    void text_goes_out_with_number_words_sender_reference_and_receipt_address() throws GatewayException {
        var accepted = desk.gateway().send(Desk.text());

        var sent = fake.awaitMessageTo(Desk.NUMBER);
        assertThat(sent.body()).isEqualTo(Desk.WORDS);
        assertThat(sent.from()).isEqualTo(fake.account().number());
        assertThat(sent.callback()).contains(Desk.RECEIPTS.toString());
        assertThat(sent.clientRef()).contains(Desk.text().id().value());
        assertThat(accepted.reference()).isEqualTo(sent.reference());
    }

    @Test
    void sender_of_the_message_goes_before_the_setting() throws GatewayException {
        desk.gateway().send(Desk.textFrom(fake.account().name()));

        assertThat(fake.messages()).singleElement().satisfies(sent -> assertThat(sent.from())
                .isEqualTo(fake.account().name()));
    }

    @Test
    void senders_number_loses_its_plus_as_vonage_writes_numbers() throws GatewayException {
        desk.gateway().send(Desk.textFrom("+" + fake.account().number()));

        assertThat(fake.messages()).hasSize(1);
    }

    @Test
    void private_key_may_lie_in_a_file(@TempDir Path directory) throws GatewayException, IOException {
        var file =
                Files.writeString(directory.resolve("key.pem"), fake.account().privateKeyPem());
        desk.with("private-key", file.toString());

        desk.gateway().send(Desk.text());

        assertThat(fake.messages()).hasSize(1);
    }

    @Test
    void private_key_may_stand_on_one_line() throws GatewayException {
        desk.with("private-key", fake.account().privateKeyPem().replace("\n", "\\n"));

        desk.gateway().send(Desk.text());

        assertThat(fake.messages()).hasSize(1);
    }

    /** R45: what is half the realm's and half the server's account is nobody's. */
    @Test
    void realms_account_is_never_filled_up_with_the_servers() {
        var gateway = desk.gateway(Map.of("application-id", "00000000-0000-4000-8000-000000000000"));

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
    @ValueSource(strings = {"application-id", "private-key", "from"})
    void missing_option_means_not_configured_and_nothing_is_sent(String option) {
        desk.without(option);

        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.NOT_CONFIGURED);
        assertThat(fake.requests()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "application-id, not-a-uuid",
        "private-key, not-a-file.pem",
        "private-key, -----BEGIN RSA PRIVATE KEY-----AAAA-----END RSA PRIVATE KEY-----"
    })
    void unreadable_option_means_not_configured(String option, String value) {
        desk.with(option, value);

        assertThat(Refused.by(desk.gateway()).failure()).isEqualTo(GatewayFailure.NOT_CONFIGURED);
    }

    @ParameterizedTest
    @CsvSource({"read-timeout, 5", "read-timeout, soon", "connect-timeout, 30001", "base-url, http://api.example.ac.jp"
    })
    void server_does_not_start_with_a_malformed_option(String option, String value) {
        desk.with(option, value);

        assertThatThrownBy(desk::gateway)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(option);
    }

    @Test
    void accounts_print_no_secret() {
        var account = VonageAccount.of(GatewayOptions.ofServer(desk.scope()));

        assertThat(account).isPresent();
        assertThat(account.get().toString())
                .doesNotContain("PRIVATE KEY", fake.account().signatureSecret());
    }

    @Test
    void eight_threads_send_at_once_each_with_a_token_of_its_own() throws Exception {
        var gateway = desk.gateway();
        var threads = Executors.newFixedThreadPool(8);
        var sends = new ArrayList<Future<?>>();

        for (var each = 0; each < 80; each++) {
            var number = "+8190000000" + (10 + each);
            sends.add(threads.submit(() -> gateway.send(Desk.text(number, "", "code of " + number))));
        }
        for (var send : sends) {
            send.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();

        assertThat(fake.messages()).hasSize(80).allSatisfy(sent -> assertThat(sent.body())
                .isEqualTo("code of " + sent.to()));
    }
}
