package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.AtOnce;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A caller's code, tried by many hands at once, by a colleague, and elsewhere. */
@ExtendWith(OnKeycloak.class)
final class CallerTriesIT {
    private static World world;
    private static TestRealm realm;
    private static Clerk clerk;

    private String place;
    private JsonNode sent;
    private String code;

    @BeforeAll
    static void realm(World world) {
        CallerTriesIT.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of("torii.code.tries", "5"));
        clerk = Clerk.of(world, realm, "torii-helpdesk");
    }

    @BeforeEach
    void sent() {
        TestUser owner = realm.user(1);
        clerk.refreshed();
        place = "users/" + owner.id() + "/phones/" + new Account(world.admin(), owner).credential("torii-phone")
                + "/caller";
        sent = Rest.parse(clerk.post(place, Map.of()).body());
        code = world.outbox(realm.name()).codeTo(owner.number());
    }

    @Test
    void of_eight_hands_with_the_right_code_one_is_told_yes() {
        var outcomes = AtOnce.all(Collections.nCopies(8, typing(clerk, code)));

        assertThat(outcomes).containsOnlyOnce("accepted");
        assertThat(outcomes).isSubsetOf("accepted", "none_open", "exhausted");
    }

    @Test
    void of_twelve_wrong_hands_at_once_five_are_looked_at_and_then_none() {
        var wrong = code.equals("123456") ? "123457" : "123456";

        var outcomes = AtOnce.all(Collections.nCopies(12, typing(clerk, wrong)));

        assertThat(outcomes).containsOnly("wrong", "exhausted");
        assertThat(Collections.frequency(outcomes, "wrong")).isEqualTo(5);
        assertThat(outcome(answer(clerk, code))).isEqualTo("exhausted");
    }

    /** Their tries cost the one who asked none. */
    @Test
    void colleagues_at_once_are_told_that_nothing_is_open() {
        var colleague = Clerk.of(world, realm, "torii-helpdesk");

        var outcomes = AtOnce.all(Collections.nCopies(8, typing(colleague, code)));

        assertThat(outcomes).containsOnly("none_open");
        assertThat(outcome(answer(clerk, code))).isEqualTo("accepted");
    }

    @Test
    void at_another_realm_there_is_neither_the_user_nor_the_clerk() {
        var other = TestRealm.fresh(world.admin(), Map.of());
        var stranger = Clerk.of(world, other, "torii-helpdesk");

        var elsewhere = answer(stranger, code);
        assertThat(elsewhere.statusCode()).as(elsewhere.body()).isEqualTo(404);
        var request = clerk.request("../../" + other.name() + "/torii/" + place + "/answer");
        var crossed = Clerk.ask(request.POST(BodyPublishers.ofString(Rest.text(typed(code)))));
        assertThat(crossed.statusCode()).as(crossed.body()).isIn(401, 403);

        assertThat(outcome(answer(clerk, code))).isEqualTo("accepted");
    }

    private Callable<String> typing(Clerk caller, String typed) {
        return () -> outcome(answer(caller, typed));
    }

    private HttpResponse<String> answer(Clerk caller, String typed) {
        return caller.post(place + "/answer", typed(typed));
    }

    private Map<String, String> typed(String typed) {
        return Map.of(
                "request",
                sent.get("request").asText(),
                "text",
                sent.get("text").asText(),
                "code",
                typed);
    }

    private static String outcome(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body()).get("outcome").asText();
    }
}
