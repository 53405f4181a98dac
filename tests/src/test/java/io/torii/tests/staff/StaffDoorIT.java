package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With which factor staff act, and on whom (R7). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class StaffDoorIT {
    private static final Map<String, Object> HOUR = Map.of("hours", 1, "reason", "asked at the counter");

    private static TestRealm realm;

    private World world;
    private TestUser owner;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
        Clerk.employ(world.server().url(), realm.user(0));
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        realm.setting(Map.of());
        owner = realm.user(1);
    }

    @Test
    void nobody_acts_on_themselves_or_on_a_stronger_account_by_whatever_way_it_is_strong_R7() {
        var clerk = Clerk.of(world, realm, "torii-helpdesk");
        var boss = realm.user(0);
        var group = realm.admin().create("/" + realm.name() + "/groups", Map.of("name", "deans"));
        var role = role("dean");
        realm.admin()
                .create(
                        "/" + realm.name() + "/roles/dean/composites",
                        List.of(realm.admin().get("/" + realm.name() + "/roles/torii-tokens")));
        realm.admin().create("/" + realm.name() + "/groups/" + group + "/role-mappings/realm", List.of(role));
        realm.admin().put("/" + realm.name() + "/users/" + boss.id() + "/groups/" + group, Map.of());
        var manager = realm.user(0);
        new Account(world.admin(), manager).manages("manage-clients");
        var equal = realm.user(0);
        new Account(world.admin(), equal).hold("torii-view");

        assertRefused(clerk.post(window(clerk.user()), HOUR), 403, "torii_own_account");
        assertRefused(clerk.post(window(boss), HOUR), 403, "torii_stronger_account");
        assertRefused(clerk.post(window(manager), HOUR), 403, "torii_stronger_account");
        assertThat(clerk.post(window(equal), HOUR).statusCode()).isEqualTo(200);
    }

    @Test
    void a_factor_of_more_than_ten_minutes_is_too_old_to_act_with_and_not_to_look_R7() {
        var clerk = Clerk.of(world, realm, "torii-helpdesk", "torii-view-number");
        var number = "users/" + owner.id() + "/phones/" + new Account(world.admin(), owner).credential("torii-phone")
                + "/number";
        assertThat(clerk.get(number).statusCode()).isEqualTo(200);
        world.harness(realm.name()).clock(Duration.ofMinutes(9));
        assertThat(clerk.refreshed().post(window(owner), HOUR).statusCode()).isEqualTo(200);

        world.harness(realm.name()).clock(Duration.ofMinutes(11));

        assertRefused(clerk.refreshed().post(window(owner), HOUR), 403, "torii_factor_old");
        assertThat(clerk.get("users/" + owner.id()).statusCode()).isEqualTo(200);
        assertRefused(clerk.get(number), 403, "torii_factor_old");
        realm.setting(Map.of("torii.staff.age", "20"));
        assertThat(clerk.post(window(owner), HOUR).statusCode()).isEqualTo(200);
    }

    @Test
    void a_text_never_serves_and_the_app_where_the_realm_says_so_R7() {
        var user = realm.user(1);
        new Account(world.admin(), user).hold("torii-helpdesk");
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn(Clerk.CLIENT, user);
        var texted = visitor.type(asked, world.outbox(realm.name()).codeTo(user.number()));
        var byText = new Clerk(
                world.server().url(), user, Clerk.tokens(world.server().url(), user, texted));
        var other = realm.user(0);
        new Account(world.admin(), other).hold("torii-helpdesk");
        var app = new Registered(world.admin(), other).app("app");
        var second = world.visitor(realm.name());
        var typed = second.submit(second.signIn(Clerk.CLIENT, other), "torii-otp-form", Map.of("otp", app.code()));
        var byApp = new Clerk(
                world.server().url(), other, Clerk.tokens(world.server().url(), other, typed));

        assertRefused(byText.post(window(owner), HOUR), 403, "torii_factor_weak");
        assertRefused(byApp.post(window(owner), HOUR), 403, "torii_factor_weak");
        realm.setting(Map.of("torii.staff.methods", "app"));
        assertRefused(byText.post(window(owner), HOUR), 403, "torii_factor_weak");
        assertThat(byApp.post(window(owner), HOUR).statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_without_a_factor_does_and_sees_nothing_R7() {
        var user = realm.user(0);
        new Account(world.admin(), user).hold("torii-helpdesk");
        var page = world.visitor(realm.name()).signIn(Clerk.CLIENT, user);
        var byPassword = new Clerk(
                world.server().url(), user, Clerk.tokens(world.server().url(), user, page));

        assertRefused(byPassword.post(window(owner), HOUR), 403, "torii_factor_missing");
        assertRefused(byPassword.get("users/" + owner.id()), 403, "torii_factor_missing");
        assertRefused(byPassword.get("coverage"), 403, "torii_factor_missing");
        // Whoever holds one of two roles is told what is missing, not that it is the other.
        new Account(world.admin(), user).hold("torii-tokens");
        var withTokens = new Clerk(
                world.server().url(),
                user,
                Clerk.tokens(
                        world.server().url(), user, world.visitor(realm.name()).signIn(Clerk.CLIENT, user)));
        assertRefused(withTokens.get("tokens"), 403, "torii_factor_missing");
        // The server's own administrators too: admin-cli shows a password.
        assertThat(Rest.text(problemOfAdmin())).contains("torii_factor_missing");
    }

    @Test
    void a_client_acts_by_itself_where_the_realm_names_it_R7() {
        var robot = robot("robot");

        assertRefused(robot.post(window(owner), HOUR), 403, "torii_factor_missing");
        realm.setting(Map.of("torii.staff.services", "other, robot"));

        assertThat(robot.post(window(owner), HOUR).statusCode()).isEqualTo(200);
    }

    @Test
    void another_realms_user_is_nobody_here() {
        var elsewhere = TestRealm.fresh(world.admin(), Map.of()).user(1);
        var clerk = Clerk.of(world, realm, "torii-helpdesk");

        assertRefused(clerk.get("users/" + elsewhere.id()), 404, "torii_unknown_user");
        assertRefused(clerk.get("users/" + elsewhere.id() + "/history"), 404, "torii_unknown_user");
        assertRefused(clerk.post(window(elsewhere), HOUR), 404, "torii_unknown_user");
        assertThat(clerk.get("users?q=" + elsewhere.username()).body()).isEqualTo("[]");
    }

    private Object problemOfAdmin() {
        try {
            return world.admin().create("/" + realm.name() + "/torii/" + window(owner), HOUR);
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private Clerk robot(String id) {
        var client = realm.admin()
                .create(
                        "/" + realm.name() + "/clients",
                        Map.of("clientId", id, "secret", "robot", "serviceAccountsEnabled", true));
        var account = realm.admin()
                .get("/" + realm.name() + "/clients/" + client + "/service-account-user")
                .get("id")
                .asText();
        var user = new TestUser(realm.name(), account, id, List.of());
        new Account(world.admin(), user).hold("torii-helpdesk");
        var answer = world.tokens(realm.name())
                .post(Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", "robot"));
        return new Clerk(world.server().url(), user, Rest.parse(answer.body()));
    }

    private static Object role(String name) {
        realm.admin().create("/" + realm.name() + "/roles", Map.of("name", name));
        return realm.admin().get("/" + realm.name() + "/roles/" + name);
    }

    private static String window(TestUser user) {
        return "users/" + user.id() + "/enrollment/window";
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"error\":\"" + code + "\"}");
    }
}
