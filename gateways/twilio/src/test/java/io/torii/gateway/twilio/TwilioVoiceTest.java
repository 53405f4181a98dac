package io.torii.gateway.twilio;

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
import io.torii.tests.vendors.Callback;
import io.torii.tests.vendors.TwilioCall;
import io.torii.tests.vendors.TwilioFake;
import io.torii.tests.vendors.TwilioMarkup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

/** Calls through Twilio's own SDK, to a fake that holds it to what Twilio documents; what is said, as TwiML (R29). */
class TwilioVoiceTest {
    private static final URI WEBHOOKS = URI.create("https://sso.example.ac.jp/realms/a/torii/calls/twilio/x");

    private final TwilioFake fake = TwilioFake.start();
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
        assertThat(call.sent().detects())
                .as("Twilio looks for no machine where it dials on")
                .isFalse();
        assertThat(call.sent().dialled()).isEqualTo("WW12#");
        assertThat(call.sent().from()).isEqualTo(fake.account().number());
    }

    @Test
    void a_machine_is_looked_for_before_anything_is_said_R29() throws GatewayException {
        assertThat(call(Optional.empty()).sent().detects()).isTrue();
    }

    @Test
    void without_a_number_to_call_from_nobody_is_called() {
        desk.with("from", "TORII");

        assertThatThrownBy(() -> call(Optional.empty())).hasMessageContaining("NOT_CONFIGURED voice-from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void words_that_wait_for_keys_are_twiml_in_which_hash_is_a_key_R29(String language) {
        var words = new Spoken(List.of("Press <#> & go"), Locale.forLanguageTag(language), 1);

        var reply = desk.gateway().reply(words, WEBHOOKS);
        var prompt = TwilioMarkup.read(reply.body());

        assertThat(reply.type()).isEqualTo("text/xml");
        assertThat(prompt.said()).containsExactly("Press <#> & go");
        assertThat(prompt.language()).isEqualTo(language.equals("ja") ? "ja-JP" : "en-US");
        assertThat(prompt.keys()).isEqualTo(1);
        assertThat(prompt.action()).contains(WEBHOOKS + "/keys");
    }

    @Test
    void last_words_hang_up_and_so_does_silence() {
        var last = desk.gateway().reply(new Spoken(List.of("1", "2"), Locale.ENGLISH, 0), WEBHOOKS);
        var silence = desk.gateway().reply(new Spoken(List.of(), Locale.ENGLISH, 0), WEBHOOKS);

        assertThat(TwilioMarkup.read(last.body()).said()).containsExactly("1", "2");
        assertThat(TwilioMarkup.read(silence.body()).said()).isEmpty();
    }

    @Test
    void signed_news_tells_what_happened() throws GatewayException {
        var call = call(Optional.empty());
        var line = call.sent().reference();

        assertThat(news(call.answered())).contains(CallNews.of(Kind.PERSON_ANSWERED, line));
        assertThat(news(call.answeredBy("unknown"))).contains(CallNews.of(Kind.PERSON_ANSWERED, line));
        assertThat(news(call.answeredBy("machine_start"))).contains(CallNews.of(Kind.MACHINE, line));
        assertThat(news(call.answeredBy("fax"))).contains(CallNews.of(Kind.MACHINE, line));
        assertThat(news(call(Optional.of(SecretText.of("12"))).answered()).map(CallNews::kind))
                .contains(Kind.ANSWERED);
        assertThat(news(call.keysAt(WEBHOOKS + "/keys", "#"))).contains(CallNews.pressed(line, Keys.of("#")));
        assertThat(news(call.keysAt(WEBHOOKS + "/keys", ""))).contains(CallNews.pressed(line, Keys.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "busy, BUSY",
        "no-answer, NO_ANSWER",
        "canceled, NO_ANSWER",
        "failed, FAILED",
        "completed, CLOSED",
        "ringing, UNDER_WAY",
        "teleported, UNDER_WAY"
    })
    void every_state_of_the_line_has_its_meaning(String status, Kind kind) throws GatewayException {
        assertThat(news(call(Optional.empty()).status(status)).map(CallNews::kind))
                .contains(kind);
    }

    @Test
    void unsigned_forged_or_moved_news_is_none_R63() throws GatewayException {
        var call = call(Optional.empty());
        var keys = call.keysAt(WEBHOOKS + "/keys", "1");
        var changed = new HashMap<>(keys.form());
        changed.put("Digits", "#");

        assertThat(news(keys.without(TwilioFake.SIGNATURE))).isEmpty();
        assertThat(news(keys.with(TwilioFake.SIGNATURE, "d3Jvbmc="))).isEmpty();
        assertThat(news(new Callback(keys.signedUrl(), keys.headers(), changed, keys.body())))
                .isEmpty();
        assertThat(news(new Callback(WEBHOOKS + "/answer", keys.headers(), keys.form(), keys.body())))
                .as("signed for another step")
                .isEmpty();
        try (var other = TwilioFake.start()) {
            var stranger = new TwilioCall(other.account(), call.sent());
            assertThat(news(stranger.keysAt(WEBHOOKS + "/keys", "#"))).isEmpty();
        }
    }

    /** R29: in a call that is in progress. */
    @Test
    void keys_of_a_call_that_is_not_in_progress_are_no_news_R29() throws GatewayException {
        var call = call(Optional.empty());
        var done = new TwilioCall(fake.account(), call.sent()).status("completed");

        assertThat(news(new Callback(WEBHOOKS + "/keys", done.headers(), done.form(), done.body())))
                .isEmpty();
    }

    private TwilioCall call(Optional<SecretText> extension) throws GatewayException {
        var number = PhoneNumber.of(Desk.NUMBER, "JP", 81);
        var id = new DeliveryId("AAAAAAAAAAAAAAAAAAAAAA");
        desk.gateway().call(new CallMessage(id, number, extension, Locale.JAPANESE, Optional.of(WEBHOOKS)));
        return fake.awaitCallTo(Desk.NUMBER);
    }

    private Optional<CallNews> news(Callback callback) {
        var call = new SignedCall(
                callback.signedUrl(),
                lists(callback.headers()),
                lists(callback.form()),
                callback.body().getBytes(StandardCharsets.UTF_8),
                Instant.now());
        return desk.gateway().news(call);
    }

    private static Map<String, List<String>> lists(Map<String, String> each) {
        var lists = new HashMap<String, List<String>>();
        each.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }
}
