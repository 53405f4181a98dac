package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Pages;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A phone's whole way, as docs/authenticator-protocol.md has it. */
@ExtendWith(OnKeycloak.class)
final class ProtocolIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private Pages pages;
    private Handset phone;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.demo(world.admin());
        user = realm.user(1);
        pages = new Pages(world.server().url(), user);
        phone = Handset.at(world.server().url(), realm.name());
    }

    @Test
    void a_phone_that_scans_and_types_its_number_is_registered() {
        var offer = pages.offer();
        var meeting = phone.meet(Map.of("code", offer.get("link").asText())).ok();
        assertThat(meeting.text("account")).isEqualTo(user.username());
        assertThat(meeting.text("issuer")).isEqualTo("Torii demo");
        assertThat(meeting.text("realm")).isEqualTo("torii");
        assertThat(meeting.text("vapid")).hasSize(87);
        assertThat(phone.answer(meeting, Map.of("label", "My phone")).status()).isEqualTo(201);
        assertThat(pages.standing(offer)).isEqualTo("ANSWERED");

        var shown = pages.prove(offer);
        var waiting = phone.await();
        assertThat(waiting.get("purpose").asText()).isEqualTo("binding");
        assertThat(phone.signed("GET", "/device", "").send().refusal()).isEqualTo("409 not_registered");
        assertThat(phone.type(waiting.get("id").asText(), shown.get("number").asText())
                        .text("outcome"))
                .isEqualTo("approved");
        assertThat(pages.register(offer, shown)).isNotEmpty();

        var about = phone.signed("GET", "/device", "").send().ok();
        assertThat(about.text("label")).isEqualTo("My phone");
        assertThat(about.json().get("notified").asBoolean()).isFalse();
        assertThat(about.text("vapid")).hasSize(87);
        assertThat(new Account(world.admin(), user).credential("torii-push")).isNotEmpty();
        assertThat(phone.otp().get("secret").asText()).matches("[A-Z2-7]{32}");
    }

    @Test
    void a_request_is_shown_without_its_number_and_answered_once() {
        enrolled();
        var asked = pages.ask(phone.device(), "one");

        var seen = phone.requests().ok();
        assertThat(seen.json().get("now").asLong()).isPositive();
        var told = seen.json().get("requests").get(0);
        assertThat(told.toString()).doesNotContain("\"" + asked.get("number").asText() + "\"");
        assertThat(told.get("digits").asInt()).isEqualTo(2);
        assertThat(told.get("several").asBoolean()).isFalse();
        assertThat(phone.type(id(asked), asked.get("number").asText()).text("outcome"))
                .isEqualTo("approved");

        assertThat(phone.type(id(asked), asked.get("number").asText()).refusal())
                .isEqualTo("409 request_over");
        assertThat(pages.finish(phone.device(), asked)).isEqualTo("APPROVED");
    }

    private void enrolled() {
        var offer = pages.offer();
        phone.enroll(offer.get("link").asText());
        var shown = pages.prove(offer);
        phone.type(id(phone.await()), shown.get("number").asText()).ok();
        assertThat(pages.register(offer, shown)).isNotEmpty();
    }

    private static String id(JsonNode request) {
        return request.get("id").asText();
    }
}
