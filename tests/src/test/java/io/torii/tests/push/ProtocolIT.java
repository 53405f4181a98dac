package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone's whole way, as docs/authenticator-protocol.md has it. */
@ExtendWith(OnKeycloak.class)
final class ProtocolIT {
    private Owner owner;

    @BeforeEach
    void owner(World world) {
        owner = Owner.in(world);
    }

    @Test
    void a_phone_that_scans_and_types_its_number_is_registered() {
        var phone = owner.stranger();
        var offer = owner.pages().offer();
        var meeting = phone.meet(Map.of("code", offer.get("link").asText())).ok();
        assertThat(meeting.text("account")).isEqualTo(owner.user().username());
        assertThat(meeting.text("issuer")).isEqualTo("Torii demo");
        assertThat(meeting.text("realm")).isEqualTo("torii");
        assertThat(meeting.text("vapid")).hasSize(87);
        assertThat(phone.answer(meeting, Map.of("label", "My phone")).status()).isEqualTo(201);
        assertThat(owner.pages().standing(offer)).isEqualTo("ANSWERED");

        var shown = owner.pages().prove(offer);
        var waiting = phone.await();
        assertThat(waiting.get("purpose").asText()).isEqualTo("binding");
        assertThat(phone.signed("GET", "/device", "").send().refusal()).isEqualTo("409 not_registered");
        assertThat(phone.type(Owner.id(waiting), Owner.number(shown)).text("outcome"))
                .isEqualTo("approved");
        assertThat(owner.pages().register(offer, shown)).isNotEmpty();

        var about = phone.signed("GET", "/device", "").send().ok();
        assertThat(about.text("label")).isEqualTo("My phone");
        assertThat(about.text("account")).isEqualTo(owner.user().username());
        assertThat(about.json().get("notified").asBoolean()).isFalse();
        assertThat(owner.account().credential("torii-push")).isNotEmpty();
        assertThat(phone.otp().get("secret").asText()).matches("[A-Z2-7]{32}");
    }

    @Test
    void a_request_is_shown_without_its_number_and_answered_once() {
        var phone = owner.phone();
        var asked = owner.pages().ask(phone.device(), "one");

        var seen = phone.requests().ok();
        assertThat(seen.json().get("now").asLong()).isPositive();
        var told = seen.json().get("requests").get(0);
        assertThat(told.toString()).doesNotContain("\"" + Owner.number(asked) + "\"");
        assertThat(told.get("digits").asInt()).isEqualTo(2);
        assertThat(told.get("several").asBoolean()).isFalse();
        assertThat(phone.type(Owner.id(asked), Owner.number(asked)).text("outcome"))
                .isEqualTo("approved");

        assertThat(phone.type(Owner.id(asked), Owner.number(asked)).refusal()).isEqualTo("409 request_over");
        assertThat(owner.pages().finish(phone.device(), asked)).isEqualTo("APPROVED");
    }

    @Test
    void answers_are_kept_by_nobody_and_run_nowhere() {
        var headers = owner.phone().requests().ok().whole().headers();

        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).startsWith("default-src 'none'");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
}
