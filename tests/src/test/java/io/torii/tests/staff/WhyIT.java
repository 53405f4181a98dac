package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why one user is asked or refused at one client, and that a sign-in then meets just that. */
@ExtendWith(OnKeycloak.class)
final class WhyIT {
    private static World world;
    private static TestRealm realm;
    private static Clerk clerk;

    @BeforeAll
    static void realm(World world) {
        WhyIT.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        clerk = Clerk.of(world, realm, "torii-view");
    }

    @Test
    void who_has_mfa_is_asked_and_the_methods_are_named() {
        var owner = realm.user(2);
        world.harness(realm.name()).enroll(owner.id(), "ACTIVE");

        var why = why(owner, "portal");

        assertThat(why.get("outcome").asText()).isEqualTo("ASK");
        assertThat(why.get("reason").asText()).isEqualTo("APPLIED");
        assertThat(why.get("methods").toString()).isEqualTo("[\"phone\",\"phone\"]");
        assertThat(why.get("trusted").asInt()).isZero();
        assertThat(world.visitor(realm.name()).signIn("portal", owner).asksForCode())
                .isTrue();
    }

    @Test
    void who_has_nothing_is_let_in_and_refused_where_mfa_is_required() {
        var owner = realm.user(0);
        realm.says("portal", "torii.mfa", "optional").says("chat", "torii.mfa", "required");

        assertThat(why(owner, "portal").get("outcome").asText()).isEqualTo("LET_IN");
        assertThat(why(owner, "portal").get("reason").asText()).isEqualTo("NOT_ASKED");
        var required = why(owner, "chat");
        assertThat(required.get("outcome").asText()).isEqualTo("REFUSE");
        assertThat(required.get("reason").asText()).isEqualTo("STEP_1");
        assertThat(required.get("asked").get("mode").asText()).isEqualTo("required");
    }

    @Test
    void a_client_that_takes_no_phones_holds_who_has_nothing_else() {
        var owner = realm.user(1);
        world.harness(realm.name()).enroll(owner.id(), "ACTIVE");
        realm.says("vpn", "torii.mfa.strength", "phishing-resistant");

        var why = why(owner, "vpn");

        assertThat(why.get("outcome").asText()).isEqualTo("GUARD");
        assertThat(why.get("methods")).isEmpty();
        assertThat(why.get("unfit").asInt()).isEqualTo(1);
    }

    @Test
    void a_client_whose_default_level_is_two_asks_whoever_comes() {
        var owner = realm.user(1);
        world.harness(realm.name()).enroll(owner.id(), "NONE");
        realm.says("portal", "torii.mfa", "optional").says("portal", "default.acr.values", "2");

        var why = why(owner, "portal");

        realm.says("portal", "default.acr.values", "");
        assertThat(why.get("reason").asText()).as(why.toString()).isEqualTo("LEVEL");
        assertThat(why.get("outcome").asText()).isEqualTo("ASK");
    }

    @Test
    void it_takes_the_role_a_user_and_a_client() {
        var owner = realm.user(0);
        var path = "gate/why?user=" + owner.id() + "&client=";
        assertThat(clerk.get(path + "nothing").body()).contains("torii_unknown_client");
        assertThat(clerk.get("gate/why?user=nobody&client=portal").statusCode()).isEqualTo(404);
        assertThat(clerk.get("gate/why?client=portal").statusCode()).isEqualTo(404);
        assertThat(Clerk.of(world, realm, "torii-policy").get(path + "portal").body())
                .contains("torii_role");
        new Account(world.admin(), owner).manages("view-users");
        assertThat(clerk.get(path + "portal").statusCode()).isEqualTo(200);
    }

    private static JsonNode why(TestUser user, String client) {
        var answer = clerk.refreshed().get("gate/why?user=" + user.id() + "&client=" + client);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body());
    }
}
