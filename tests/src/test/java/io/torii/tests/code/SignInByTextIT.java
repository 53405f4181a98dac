package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Password and a texted code, on the demo realm as it was imported. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class SignInByTextIT {
    private World world;
    private TestUser user;
    private Visitor visitor;
    private Outbox outbox;

    @BeforeEach
    void user(World world) {
        this.world = world;
        user = TestRealm.demo(world.admin()).user(2);
        visitor = world.visitor("torii");
        outbox = world.outbox("torii");
    }

    @Test
    void the_code_from_the_outbox_signs_in_with_amr_and_acr() {
        var asked = visitor.signIn("portal", user);
        assertThat(asked.asksForCode()).isTrue();

        var done = visitor.type(asked, outbox.codeTo(user.number()));

        var claims = world.tokens("torii").claims("portal", done);
        assertThat(claims.get("acr").asText()).isEqualTo("2");
        assertThat(claims.get("amr")).extracting(JsonNode::asText).contains("pwd", "sms", "otp", "mfa");
    }

    @Test
    void who_has_no_phone_signs_in_with_a_password_alone() {
        var newcomer = TestRealm.demo(world.admin()).user(0);

        var done = visitor.signIn("portal", newcomer);

        var claims = world.tokens("torii").claims("portal", done);
        assertThat(claims.get("amr")).extracting(JsonNode::asText).containsExactly("pwd");
    }

    @Test
    void ten_reloads_send_one_text() {
        var asked = visitor.signIn("portal", user);
        outbox.codeTo(user.number());

        for (var i = 0; i < 10; i++) {
            asked = visitor.reload(asked);
        }

        assertThat(asked.asksForCode()).isTrue();
        var done = visitor.type(asked, outbox.codeTo(user.number()));
        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(outbox.to(user.number())).hasSize(1);
    }

    @Test
    void the_code_is_sent_again_unchanged_after_the_cool_down_only() {
        var asked = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());

        var early = visitor.press(asked, "resend");
        assertThat(early.problem()).contains("A code was asked for a moment ago");
        world.harness("torii").clock(Duration.ofSeconds(10));
        var later = visitor.press(early, "resend");
        assertThat(later.problem())
                .as("what is left, not the whole cool-down")
                .containsPattern("Wait (?:1?[0-9]|20) seconds");

        world.harness("torii").clock(Duration.ofSeconds(31));
        visitor.press(later, "resend");
        assertThat(outbox.codesTo(user.number(), 2)).containsExactly(code, code);
    }

    @Test
    void a_late_code_is_called_expired_and_a_press_sends_a_new_one() {
        var asked = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());
        world.harness("torii").clock(Duration.ofSeconds(301));

        var late = visitor.type(asked, code);
        assertThat(late.signedIn()).isFalse();
        assertThat(late.problem()).contains("expired");
        assertThat(outbox.to(user.number()))
                .as("R48: nothing is sent without a press")
                .hasSize(1);

        var renewed = visitor.press(late, "resend");
        var fresh = outbox.codesTo(user.number(), 2).get(0);
        assertThat(fresh).isNotEqualTo(code);
        assertThat(visitor.type(renewed, fresh).signedIn()).isTrue();
    }

    @Test
    void the_other_number_can_be_chosen_and_stays_chosen_on_reload() {
        var asked = visitor.signIn("portal", user);
        outbox.codeTo(user.number());
        var other = asked.document().select("#torii-choose-form button").attr("value");

        var chosen = visitor.submit(asked, "torii-choose-form", Map.of("torii-credential", other));
        var reloaded = visitor.reload(chosen);

        var code = outbox.codeTo(user.numbers().get(1));
        assertThat(reloaded.text("torii-code-state"))
                .contains(TestRealm.masked(user.numbers().get(1)));
        assertThat(visitor.type(reloaded, code).signedIn()).isTrue();
        assertThat(outbox.to(user.numbers().get(1))).hasSize(1);
    }

    @Test
    void another_users_number_cannot_be_chosen() {
        var victim = TestRealm.demo(world.admin()).user(1);
        var credentials = world.admin().get("/torii/users/" + victim.id() + "/credentials");
        var foreign = credentials.findValuesAsText("id");
        var asked = visitor.signIn("portal", user);

        for (var credential : foreign) {
            asked = visitor.submit(asked, "torii-choose-form", Map.of("torii-credential", credential));
            assertThat(asked.problem()).contains("not one of yours");
        }

        assertThat(outbox.to(victim.number())).isEmpty();
    }

    @Test
    void a_form_without_fields_is_refused_with_a_page() {
        var asked = visitor.signIn("portal", user);

        var refused =
                visitor.post(asked.document().getElementById("torii-code-form").absUrl("action"), Map.of());

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.problem()).contains("Type the digits");
    }

    @Test
    void prompt_none_sends_nothing() {
        visitor.signIn("portal", user);
        outbox.codeTo(user.number());

        var silent = visitor.open(SignInRequest.of("portal").with("prompt", "none"));

        assertThat(silent.error()).contains("login_required");
        assertThat(outbox.to(user.number())).hasSize(1);
    }

    @Test
    void a_second_client_in_the_same_session_asks_for_no_second_code() {
        var asked = visitor.signIn("portal", user);
        visitor.type(asked, outbox.codeTo(user.number()));

        var vpn = visitor.open("vpn");

        assertThat(vpn.signedIn()).isTrue();
        assertThat(world.tokens("torii").claims("vpn", vpn).get("acr").asText()).isEqualTo("2");
        assertThat(outbox.to(user.number())).hasSize(1);
    }

    @Test
    void a_code_is_used_once() {
        var asked = visitor.signIn("portal", user);
        var code = outbox.codeTo(user.number());
        assertThat(visitor.type(asked, code).signedIn()).isTrue();

        var again = world.visitor("torii");
        var askedAgain = again.signIn("portal", user);

        var action = askedAgain.document().select("form").attr("abs:action");

        assertThat(again.post(action, Map.of("code", code, "torii-act", "verify"))
                        .signedIn())
                .isFalse();
    }
}
