package io.torii.gateway.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Receipt;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.port.delivery.GatewayException;
import io.torii.tests.vendors.Callback;
import io.torii.tests.vendors.SentText;
import io.torii.tests.vendors.TwilioFake;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R63: what is not signed, or signed for something else, is dropped. */
class TwilioReceiptTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final TwilioFake fake = TwilioFake.start();
    private final Desk desk = Desk.at(fake);
    private SentText sent;

    @BeforeEach
    void send() throws GatewayException {
        desk.gateway().send(Desk.text());
        sent = fake.awaitMessageTo(Desk.NUMBER);
    }

    @AfterEach
    void close() {
        desk.close();
        fake.close();
    }

    @ParameterizedTest
    @CsvSource({
        "queued, SENT",
        "sending, SENT",
        "sent, SENT",
        "delivered, DELIVERED",
        "read, DELIVERED",
        "undelivered, FAILED",
        "failed, FAILED"
    })
    void signed_receipt_tells_the_state(String status, DeliveryState state) {
        var receipt = read(fake.receipt(sent, status, ""));

        assertThat(receipt).hasValueSatisfying(told -> {
            assertThat(told.reference()).isEqualTo(sent.reference());
            assertThat(told.state()).isEqualTo(state);
            assertThat(told.errorCode()).isEmpty();
        });
    }

    @Test
    void receipt_of_a_failure_carries_the_vendors_code() {
        var receipt = read(fake.receipt(sent, "undelivered", "30003"));

        assertThat(receipt.flatMap(Receipt::errorCode)).contains("30003");
    }

    @Test
    void unsigned_receipt_is_dropped() {
        assertThat(read(fake.receipt(sent, "delivered", "").without(TwilioFake.SIGNATURE)))
                .isEmpty();
    }

    @Test
    void receipt_with_a_wrong_signature_is_dropped() {
        assertThat(read(fake.receipt(sent, "delivered", "").with(TwilioFake.SIGNATURE, "d3Jvbmc=")))
                .isEmpty();
    }

    @Test
    void receipt_with_a_changed_field_is_dropped() {
        var call = fake.receipt(sent, "failed", "30003");
        var form = new HashMap<>(call.form());
        form.put("MessageStatus", "delivered");

        assertThat(read(new Callback(call.signedUrl(), call.headers(), form, call.body())))
                .isEmpty();
    }

    @Test
    void receipt_replayed_for_another_message_is_dropped() {
        var call = fake.receipt(sent, "delivered", "");

        var elsewhere = new Callback(call.signedUrl().replace("/x?", "/z?"), call.headers(), call.form(), call.body());

        assertThat(read(elsewhere)).isEmpty();
    }

    @Test
    void receipt_that_names_another_account_is_dropped() {
        desk.with("account-sid", "AC00000000000000000000000000000000");

        assertThat(read(fake.receipt(sent, "delivered", ""))).isEmpty();
    }

    @Test
    void receipt_signed_by_another_account_is_dropped() {
        try (var other = TwilioFake.start()) {
            assertThat(read(other.receipt(sent, "delivered", ""))).isEmpty();
        }
    }

    @Test
    void receipt_with_a_field_twice_is_dropped() {
        var call = fake.receipt(sent, "delivered", "");
        var form = lists(call.form());
        form.put("To", List.of(sent.to(), "+819000000000"));

        assertThat(desk.gateway()
                        .receipt(new SignedCall(call.signedUrl(), lists(call.headers()), form, new byte[0], NOW)))
                .isEmpty();
    }

    @Test
    void receipt_with_an_unknown_status_is_dropped() {
        assertThat(read(fake.receipt(sent, "teleported", ""))).isEmpty();
    }

    @Test
    void receipt_is_dropped_when_there_is_no_token_to_judge_it_by() {
        desk.without("auth-token")
                .with("api-key", fake.account().apiKey())
                .with("api-secret", fake.account().apiSecret());

        assertThat(read(fake.receipt(sent, "delivered", ""))).isEmpty();
    }

    private Optional<Receipt> read(Callback call) {
        return desk.gateway()
                .receipt(new SignedCall(
                        call.signedUrl(),
                        lists(call.headers()),
                        lists(call.form()),
                        call.body().getBytes(StandardCharsets.UTF_8),
                        NOW));
    }

    private static Map<String, List<String>> lists(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
