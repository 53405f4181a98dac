package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import java.util.Map;

/**
 * A realm with a help desk.
 *
 * @param clerk holds torii-helpdesk, and showed a key when the office opened
 */
record Office(World world, TestRealm realm, Clerk clerk) {
    static Office open(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of()).setting(Map.of("torii.enrollment.first", "password"));
        return new Office(world, realm, Clerk.of(world, realm, "torii-helpdesk"));
    }

    /** What the clerk is shown there. */
    JsonNode json(String path) {
        var answer = clerk.get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Rest.parse(answer.body());
    }

    /** The history's line about this credential. */
    JsonNode life(TestUser user, String credential) {
        var history = json("users/" + user.id() + "/history");
        for (var life : history) {
            if (credential.equals(life.get("credential").asText())) {
                return life;
            }
        }
        throw new AssertionError("no " + credential + " in " + history);
    }

    /** How many acts on this user were written down. */
    long acts(TestUser user) {
        return world
                .admin()
                .get("/" + realm.name() + "/admin-events?operationTypes=ACTION&max=200")
                .findValuesAsText("resourcePath")
                .stream()
                .filter(path -> path.contains(user.id()))
                .count();
    }

    /** Has the user register an app, by Keycloak's own action; the credential's id. */
    String registerApp(TestUser user) {
        var visitor = world.visitor(realm.name());
        var request = SignInRequest.of("portal").with("kc_action", "CONFIGURE_TOTP");
        var page = visitor.password(visitor.open(request), user.username(), TestUser.PASSWORD);
        if (page.asksForCode()) {
            page = visitor.type(page, world.outbox(realm.name()).codeTo(user.number()));
        }
        var secret = page.document().select("input[name=totpSecret]").val();
        assertThat(secret).as(page.document().text()).isNotEmpty();
        var proof = Map.of("totp", new Totp(secret).code(), "userLabel", "mine", "totpSecret", secret);
        visitor.submit(page, "kc-totp-settings-form", proof);
        return new Account(world.admin(), user).credential("otp");
    }
}
