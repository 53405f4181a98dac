package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has no phone or computer of their own asks for a hardware token on step 1, and is given one (R59, R88). */
@ExtendWith(OnKeycloak.class)
final class TokenRequestIT {
    private static Drawer drawer;
    private static Clerk reviewer;

    @BeforeAll
    static void open(World world) {
        drawer = Drawer.open(world);
        reviewer = Clerk.of(world, drawer.realm(), "torii-reviewer", "torii-counter", "torii-view");
    }

    @Test
    void what_is_asked_for_on_step_1_becomes_a_case_and_ends_when_the_token_is_handed_out() {
        var user = drawer.eligible();
        var visitor = drawer.world().visitor(user.realm());
        var home =
                visitor.submit(firstStep(visitor, user), "torii-token-ask-form", Map.of("torii-act", "applications"));
        var form = visitor.submit(home, "torii-apply-TOKEN", Map.of("torii-act", "form"));

        var refused = file(visitor, form, " ");
        assertThat(refused.document().select("[data-torii-said]").attr("data-torii-said"))
                .isEqualTo("torii-words-missing");
        var filed = file(visitor, refused, "I share one telephone with my family.");
        assertThat(filed.document().getElementById("torii-applying-filed")).isNotNull();
        assertThat(filed.document().getElementById("torii-pick-up-code")).isNull();

        var waiting = theCase(user);
        assertThat(waiting.get("kind").asText()).isEqualTo("token");
        assertThat(decide(waiting).statusCode()).isEqualTo(200);
        assertThat(theCase(user).get("state").asText()).isEqualTo("approved");
        assertThat(drawer.assign(drawer.desk(), user, drawer.kept("")).statusCode())
                .isEqualTo(200);
        assertThat(theCase(user).get("state").asText()).isEqualTo("done");

        var again = firstStep(drawer.world().visitor(user.realm()), user);
        assertThat(again.document().getElementById("torii-token-ask")).isNull();
        assertThat(again.document().getElementById("torii-register-TOKEN")).isNotNull();
    }

    @Test
    void who_may_have_none_is_not_offered_one_and_cannot_ask() {
        var user = drawer.realm().user(0);
        var visitor = drawer.world().visitor(user.realm());
        var step = firstStep(visitor, user);
        assertThat(step.document().getElementById("torii-token-ask")).isNull();

        var answer = reviewer.post("users/" + user.id() + "/applications", counter());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(Rest.parse(answer.body()).get("error").asText()).isEqualTo("torii_off");
    }

    private Page firstStep(Visitor visitor, TestUser user) {
        var address = drawer.world().server().at("/realms/" + user.realm() + "/torii/security-info");
        var home = visitor.password(visitor.get(address), user.username(), TestUser.PASSWORD);
        return visitor.submit(home, "torii-next-form", Map.of("torii-act", "step-1"));
    }

    private static Page file(Visitor visitor, Page form, String words) {
        return visitor.submit(form, "torii-file-form", Map.of("torii-act", "file", "torii-words", words));
    }

    private static Map<String, Object> counter() {
        return Map.of("kind", "token", "cause", "other", "card", "student card");
    }

    private static JsonNode theCase(TestUser user) {
        return Rest.parse(reviewer.get("users/" + user.id() + "/applications").body())
                .get(0);
    }

    private static HttpResponse<String> decide(JsonNode waiting) {
        var review = Map.of(
                "decision", "approve", "reason", "lives abroad", "compared", List.of("name", "number", "validity"));
        return reviewer.post("applications/" + waiting.get("id").asText() + "/decision", review);
    }
}
