package io.torii.gateway.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.Price;
import io.torii.domain.delivery.Receipt;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.port.delivery.GatewayException;
import io.torii.tests.vendors.Callback;
import io.torii.tests.vendors.SentText;
import io.torii.tests.vendors.VonageFake;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R63: the token's signature, the body's hash and the token's age, all three. */
class VonageReceiptTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final VonageFake fake = VonageFake.start();
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
        "submitted, SENT",
        "delivered, DELIVERED",
        "read, DELIVERED",
        "rejected, FAILED",
        "undeliverable, FAILED"
    })
    void signed_receipt_tells_the_state(String status, DeliveryState state) {
        var receipt = read(fake.receipt(sent, status, NOW));

        assertThat(receipt).hasValueSatisfying(told -> {
            assertThat(told.id()).contains(Desk.text().id());
            assertThat(told.reference()).isEqualTo(sent.reference());
            assertThat(told.state()).isEqualTo(state);
            assertThat(told.price()).contains(new Price(new BigDecimal("0.0333"), "EUR"));
        });
    }

    @Test
    void receipt_of_a_failure_carries_the_vendors_code() {
        var receipt = read(fake.receipt(sent, "undeliverable", NOW));

        assertThat(receipt.flatMap(Receipt::errorCode)).contains("1260");
    }

    @Test
    void unsigned_receipt_is_dropped() {
        assertThat(read(fake.receipt(sent, "delivered", NOW).without(VonageFake.SIGNATURE)))
                .isEmpty();
    }

    @Test
    void receipt_with_a_token_without_signature_is_dropped() {
        var call = fake.receipt(sent, "delivered", NOW);
        var claims = call.headers().get(VonageFake.SIGNATURE).split("\\.", -1)[1];
        var none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(read(call.with(VonageFake.SIGNATURE, "Bearer " + none + "." + claims + ".")))
                .isEmpty();
    }

    @Test
    void receipt_signed_by_somebody_else_is_dropped() {
        try (var other = VonageFake.start()) {
            assertThat(read(other.receipt(sent, "delivered", NOW))).isEmpty();
        }
    }

    @Test
    void receipt_with_a_changed_body_is_dropped() {
        var call = fake.receipt(sent, "rejected", NOW);
        var changed = call.body().replace("rejected", "delivered");

        assertThat(read(new Callback(call.signedUrl(), call.headers(), call.form(), changed)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, -86_400, 61})
    void receipt_of_another_time_is_dropped(long seconds) {
        assertThat(read(fake.receipt(sent, "delivered", NOW.plusSeconds(seconds))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 60})
    void receipt_within_its_age_and_the_clocks_difference_is_believed(long seconds) {
        assertThat(read(fake.receipt(sent, "delivered", NOW.plusSeconds(seconds))))
                .isPresent();
    }

    @Test
    void receipt_of_another_application_is_dropped() {
        desk.with("application-id", "00000000-0000-4000-8000-000000000000");

        assertThat(read(fake.receipt(sent, "delivered", NOW))).isEmpty();
    }

    @Test
    void receipt_of_another_account_is_dropped() {
        desk.with("api-key", "00000000");

        assertThat(read(fake.receipt(sent, "delivered", NOW))).isEmpty();
    }

    @Test
    void receipt_of_the_named_account_is_believed() {
        desk.with("api-key", fake.account().apiKey());

        assertThat(read(fake.receipt(sent, "delivered", NOW))).isPresent();
    }

    @Test
    void receipt_with_an_unknown_status_is_dropped() {
        assertThat(read(fake.receipt(sent, "teleported", NOW))).isEmpty();
    }

    @Test
    void receipt_is_dropped_when_there_is_no_secret_to_judge_it_by() {
        desk.without("signature-secret");

        assertThat(read(fake.receipt(sent, "delivered", NOW))).isEmpty();
    }

    private Optional<Receipt> read(Callback call) {
        return desk.gateway()
                .receipt(new SignedCall(
                        call.signedUrl(),
                        lists(call.headers()),
                        Map.of(),
                        call.body().getBytes(StandardCharsets.UTF_8),
                        NOW));
    }

    private static Map<String, List<String>> lists(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }
}
