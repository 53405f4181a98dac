package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Desk.over;
import static io.torii.tests.accesspass.Desk.registers;
import static io.torii.tests.accesspass.Desk.signsInNobody;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8: no user session, no identity cookie, no token comes of a pass, whatever was asked for. */
@ExtendWith(OnKeycloak.class)
final class NoSessionIT {
    private static Desk desk;

    private World world;
    private Visitor visitor;

    @BeforeAll
    static void realm(World world) {
        desk = Desk.fresh(world);
        client("consents", Map.of("consentRequired", true));
        client("tv", Map.of("attributes", Map.of("oauth2.device.authorization.grant.enabled", "true")));
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        visitor = desk.visitor();
    }

    @Test
    void not_at_a_client_that_asks_for_consent() {
        var user = desk.active(0);
        visits(desk.type(visitor, visitor.open("consents"), user, pass(user)), user);
    }

    @Test
    void not_with_an_action_that_was_asked_for() {
        for (var action :
                List.of("UPDATE_PASSWORD", "delete_credential:x", "torii-registration", "torii-security-info")) {
            visitor = desk.visitor();
            var user = desk.active(1);
            var login = visitor.open(SignInRequest.of("portal").with("kc_action", action));

            var page = desk.type(visitor, login, user, pass(user));

            assertThat(page.document().getElementById("kc-passwd-update-form"))
                    .as(action)
                    .isNull();
            visits(page, user);
        }
    }

    @Test
    void not_with_an_action_that_an_administrator_demands_of_the_user() {
        var user = desk.active(0);
        desk.account(user).demand("VERIFY_PROFILE");

        visits(desk.type(visitor, user, pass(user)), user);
    }

    @Test
    void not_on_a_device() {
        var user = desk.active(0);
        var begun = begin();
        var login =
                visitor.get(URI.create(begun.get("verification_uri_complete").asText()));

        visits(desk.type(visitor, login, user, pass(user)), user);

        assertThat(poll(begun).has("access_token")).isFalse();
        assertThat(poll(begun).get("error").asText()).isIn("authorization_pending", "slow_down");
    }

    @Test
    void not_by_a_second_tab_or_a_page_that_is_loaded_again() {
        var user = desk.active(0);
        var page = desk.type(visitor, user, pass(user));

        assertThat(registers(visitor.reload(page))).isTrue();
        var tab = visitor.again().open("portal");
        assertThat(tab.signedIn()).isFalse();
        visits(page, user);
    }

    @Test
    void not_where_the_realm_has_no_registration() {
        var bare = Desk.fresh(world);
        var user = bare.active(0);
        var pass = bare.passes().pass(user, "BOTH");
        var open = bare.visitor();
        var begun = bare.type(open, user, bare.passes().pass(user, "BOTH", Map.of("once", "false")));
        assertThat(registers(begun)).isTrue();

        bare.switchOff("torii-registration");
        var second = bare.visitor();
        var page = bare.type(second, user, pass);
        var left = open.submit(begun, "torii-done-form", Map.of("torii-act", "done"));
        var reloaded = open.reload(begun);

        for (var each : List.of(page, left, reloaded)) {
            assertThat(each.signedIn()).as(each.document().text()).isFalse();
        }
        assertThat(signsInNobody(second)).isTrue();
        assertThat(signsInNobody(open)).isTrue();
        assertThat(sessions(bare, user)).isEmpty();
    }

    @Test
    void not_by_the_direct_grant() {
        var user = desk.realm().user(0);
        var answer = world.tokens(desk.realm().name())
                .post(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        user.username(),
                        "password",
                        pass(user)));

        assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
    }

    /** From the first page of the visit to its last nobody is signed in. */
    private void visits(Page page, TestUser user) {
        assertThat(registers(page)).as(page.document().text()).isTrue();
        assertThat(signsInNobody(visitor.again())).isTrue();
        var back = desk.registerPhone(visitor, page, TestRealm.newNumber());
        var earlier = back.document().getElementById("torii-earlier-form") == null
                ? back
                : visitor.submit(back, "torii-earlier-form", Map.of("torii-act", "earlier"));
        var end = visitor.submit(earlier, "torii-done-form", Map.of("torii-act", "done"));
        assertThat(over(end)).as(end.document().text()).isTrue();
        assertThat(signsInNobody(visitor)).isTrue();
        assertThat(sessions(desk, user)).isEmpty();
    }

    private static String pass(TestUser user) {
        return desk.passes().pass(user, "BOTH");
    }

    private static JsonNode sessions(Desk desk, TestUser user) {
        return desk.admin().get("/" + desk.realm().name() + "/users/" + user.id() + "/sessions");
    }

    private static void client(String id, Map<String, Object> more) {
        Map<String, Object> client = new HashMap<>(
                Map.of("clientId", id, "publicClient", true, "redirectUris", List.of("http://localhost/*")));
        client.putAll(more);
        desk.admin().create("/" + desk.realm().name() + "/clients", client);
    }

    private JsonNode begin() {
        return Rest.parse(world.tokens(desk.realm().name())
                .post("/../auth/device", Map.of("client_id", "tv"))
                .body());
    }

    private JsonNode poll(JsonNode begun) {
        return Rest.parse(world.tokens(desk.realm().name())
                .post(Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "client_id",
                        "tv",
                        "device_code",
                        begun.get("device_code").asText()))
                .body());
    }
}
