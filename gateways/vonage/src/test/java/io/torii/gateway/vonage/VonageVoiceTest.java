package io.torii.gateway.vonage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.domain.SecretText;
import io.torii.domain.call.CallNews;
import io.torii.domain.call.CallNews.Kind;
import io.torii.domain.call.Keys;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.phone.PhoneNumber;
import io.torii.keycloak.delivery.SignedCall;
import io.torii.keycloak.delivery.Spoken;
import io.torii.port.delivery.GatewayException;
import io.torii.tests.vendors.Behaviour;
import io.torii.tests.vendors.Callback;
import io.torii.tests.vendors.VonageCall;
import io.torii.tests.vendors.VonageControl;
import io.torii.tests.vendors.VonageFake;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls through Vonage's own SDK, to a fake that holds it to what Vonage documents; what is said, as NCCO (R29). */
class VonageVoiceTest {
    private static final URI WEBHOOKS = URI.create("https://sso.example.ac.jp/realms/a/torii/calls/vonage/x");

    private final VonageFake fake = VonageFake.start();
    private final Desk desk = Desk.at(fake);

    @AfterEach
    void close() {
        desk.close();
        fake.close();
    }

    @Test
    void a_call_asks_what_to_say_at_our_address_and_dials_the_extension_on() throws GatewayException {
        var call = call(Optional.of(SecretText.of(",,12#")));

        assertThat(call.sent().answer()).isEqualTo(WEBHOOKS + "/answer");
        assertThat(call.sent().status()).isEqualTo(WEBHOOKS + "/status");
        assertThat(call.sent().dialled()).isEqualTo("pppp12#");
    }

    @Test
    void without_a_number_to_call_from_nobody_is_called() {
        desk.with("from", "TORII");

        assertThatThrownBy(() -> call(Optional.empty())).hasMessageContaining("NOT_CONFIGURED voice-from");
    }

    @Test
    void a_vendor_that_is_down_is_said_to_be_unavailable() {
        fake.behave(Behaviour.down());

        assertThatThrownBy(() -> call(Optional.empty())).hasMessageContaining("UNAVAILABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void words_that_wait_for_keys_are_an_ncco_in_which_hash_is_a_key_R29(String language) {
        var words = new Spoken(List.of("Press \"#\""), Locale.forLanguageTag(language), 3);

        var reply = desk.gateway().reply(words, WEBHOOKS);
        var prompt = VonageControl.read(reply.body());

        assertThat(reply.type()).isEqualTo("application/json");
        assertThat(prompt.said()).containsExactly("Press \"#\"");
        assertThat(prompt.language()).isEqualTo(language.equals("ja") ? "ja-JP" : "en-US");
        assertThat(prompt.keys()).isEqualTo(3);
        assertThat(prompt.action()).contains(WEBHOOKS + "/keys");
    }

    @Test
    void last_words_and_silence_wait_for_nothing() {
        var last = desk.gateway().reply(new Spoken(List.of("1", "2"), Locale.ENGLISH, 0), WEBHOOKS);
        var silence = desk.gateway().reply(new Spoken(List.of(), Locale.ENGLISH, 0), WEBHOOKS);

        assertThat(VonageControl.read(last.body()).said()).containsExactly("1", "2");
        assertThat(VonageControl.read(last.body()).keys()).isZero();
        assertThat(silence.body()).isEqualTo("[]");
    }

    @Test
    void signed_news_tells_what_happened() throws GatewayException {
        var call = call(Optional.empty());
        var line = call.sent().reference();

        assertThat(news(call.answered())).contains(CallNews.of(Kind.ANSWERED, line));
        assertThat(news(keys(call, "#"))).contains(CallNews.pressed(line, Keys.of("#")));
        assertThat(news(keys(call, ""))).contains(CallNews.pressed(line, Keys.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "ringing, UNDER_WAY",
        "answered, UNDER_WAY",
        "human, PERSON",
        "machine, MACHINE",
        "busy, BUSY",
        "unanswered, NO_ANSWER",
        "timeout, NO_ANSWER",
        "rejected, NO_ANSWER",
        "failed, FAILED",
        "completed, CLOSED"
    })
    void every_state_of_the_line_has_its_meaning(String status, Kind kind) throws GatewayException {
        assertThat(news(call(Optional.empty()).status(status)).map(CallNews::kind))
                .contains(kind);
    }

    @Test
    void unsigned_forged_old_or_moved_news_is_none_R63() throws GatewayException {
        var call = call(Optional.empty());
        var keys = keys(call, "#");
        var old = Instant.now().minus(Duration.ofMinutes(6));

        assertThat(news(keys.without(VonageFake.SIGNATURE))).isEmpty();
        assertThat(news(keys.with(
                        VonageFake.SIGNATURE, keys(call, "1").headers().get(VonageFake.SIGNATURE))))
                .as("the token of another body")
                .isEmpty();
        assertThat(news(call.keysAt(WEBHOOKS + "/keys", "#", old))).isEmpty();
        assertThat(news(new Callback(WEBHOOKS + "/answer", keys.headers(), keys.form(), keys.body())))
                .as("keys are no answer")
                .isEmpty();
        try (var other = VonageFake.start()) {
            assertThat(news(keys(new VonageCall(other.account(), call.sent()), "#")))
                    .isEmpty();
        }
    }

    private VonageCall call(Optional<SecretText> extension) throws GatewayException {
        var number = PhoneNumber.of(Desk.NUMBER, "JP", 81);
        var id = new DeliveryId("AAAAAAAAAAAAAAAAAAAAAA");
        desk.gateway().call(new CallMessage(id, number, extension, Locale.JAPANESE, Optional.of(WEBHOOKS)));
        return fake.awaitCallTo(Desk.NUMBER);
    }

    private static Callback keys(VonageCall call, String digits) {
        return call.keysAt(WEBHOOKS + "/keys", digits, Instant.now());
    }

    private Optional<CallNews> news(Callback callback) {
        var headers = new HashMap<String, List<String>>();
        callback.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        var body = callback.body().getBytes(StandardCharsets.UTF_8);
        return desk.gateway().news(new SignedCall(callback.signedUrl(), headers, Map.of(), body, Instant.now()));
    }
}
