package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Outbox;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The help desk sees whether a caller holds a phone of the account. */
@ExtendWith(OnKeycloak.class)
final class CallerIT {
    private static World world;
    private static TestRealm realm;
    private static Clerk clerk;

    private TestUser owner;

    @BeforeAll
    static void realm(World world) {
        CallerIT.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        clerk = Clerk.of(world, realm, "torii-helpdesk");
    }

    @BeforeEach
    void user() {
        owner = realm.user(2);
        clerk.refreshed();
    }

    @Test
    void what_was_texted_is_right_once_and_shown_to_nobody_but_the_user() {
        new Account(world.admin(), owner).speak("ja");
        var sent = sent(clerk.post(place(0), Map.of()));

        var code = outbox().codeTo(owner.number());
        assertThat(outbox().to(owner.number()).get(0)).contains("ヘルプデスク").doesNotContain("#" + code);
        assertThat(answer(clerk, sent, code)).isEqualTo("accepted");

        assertThat(answer(clerk, sent, code)).isEqualTo("none_open");
        assertThat(sent.toString()).doesNotContain(code);
        assertThat(events())
                .contains("\"torii_caller\":\"sent\"", "\"torii_caller\":\"accepted\"", owner.id())
                .doesNotContain(code, owner.number());
    }

    @Test
    void it_signs_nobody_in_and_the_code_of_a_sign_in_is_wrong_here() {
        var sent = sent(clerk.post(place(1), Map.of()));
        var other = owner.numbers().get(1);
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", owner);
        var signIn = outbox().codeTo(owner.number());
        var read = outbox().codeTo(other);

        assertThat(answer(clerk, sent, signIn)).isEqualTo("wrong");
        assertThat(visitor.type(asked, read).signedIn()).isFalse();
        assertThat(visitor.type(visitor.reload(asked), signIn).signedIn()).isTrue();
        assertThat(answer(clerk, sent, read)).isEqualTo("accepted");
    }

    @Test
    void only_who_asked_can_type_it_and_a_few_wrong_ones_end_it() {
        var sent = sent(clerk.post(place(0), Map.of()));
        var code = outbox().codeTo(owner.number());
        var colleague = Clerk.of(world, realm, "torii-helpdesk");

        assertThat(answer(colleague, sent, code)).isEqualTo("none_open");
        assertThat(answer(clerk, sent, "words")).isEqualTo("malformed");
        var outcome = "wrong";
        for (var tries = 0; tries < 11 && "wrong".equals(outcome); tries++) {
            outcome = answer(clerk, sent, code.equals("123456") ? "123457" : "123456");
        }
        assertThat(outcome).isEqualTo("exhausted");
        assertThat(answer(clerk, sent, code)).isEqualTo("exhausted");
        assertThat(world.visitor(realm.name())
                        .signIn("portal", owner)
                        .document()
                        .text())
                .as("the user's own tries are others")
                .doesNotContain("Too many");
    }

    @Test
    void three_an_hour_and_user_and_one_a_minute_and_number() {
        sent(clerk.post(place(0), Map.of()));
        assertRefused(clerk.post(place(0), Map.of()), 429, "torii_cool_down");
        sent(clerk.post(place(1), Map.of()));

        assertRefused(clerk.post(place(1), Map.of()), 429, "torii_caller_often");
    }

    @Test
    void it_takes_the_role_and_a_phone_that_can_be_texted() {
        var viewer = Clerk.of(world, realm, "torii-view");
        assertRefused(viewer.post(place(0), Map.of()), 403, "torii_role");
        assertRefused(clerk.post("users/" + owner.id() + "/phones/none/caller", Map.of()), 404, "torii_unknown_method");
        var strong = realm.user(1);
        new Account(world.admin(), strong).manages("manage-realm");
        owner = strong;
        assertRefused(clerk.post(place(0), Map.of()), 403, "torii_stronger_account");
        owner = realm.user(3);
        assertRefused(clerk.post(place(2), Map.of()), 409, "torii_no_text");
    }

    private String place(int which) {
        var found = Rest.parse(clerk.get("users/" + owner.id() + "/methods").body());
        var id = found.isEmpty() ? "none" : found.findValuesAsText("id").get(which);
        return "users/" + owner.id() + "/phones/" + id + "/caller";
    }

    private String answer(Clerk caller, JsonNode sent, String code) {
        var answer = caller.post(
                sent.get("place").asText() + "/answer",
                Map.of(
                        "request",
                        sent.get("request").asText(),
                        "text",
                        sent.get("text").asText(),
                        "code",
                        code));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body()).get("outcome").asText();
    }

    private static JsonNode sent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var path = answer.request().uri().getPath();
        var sent = (ObjectNode) Rest.parse(answer.body());
        return sent.put("place", path.substring(path.indexOf("/torii/users/") + "/torii/".length()));
    }

    private static Outbox outbox() {
        return world.outbox(realm.name());
    }

    private static String events() {
        return realm.admin()
                .get("/" + realm.name() + "/admin-events?operationTypes=ACTION&max=100")
                .toString();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(code);
    }
}
