package io.torii.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Tokens;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1: the direct grant is no way around the second factor. */
@ExtendWith(OnKeycloak.class)
final class DirectGrantIT {
    @Test
    void who_has_a_phone_is_refused_with_a_stable_error(World world) {
        var user = TestRealm.demo(world.admin()).user(1);

        var answer = grant(world, user);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"error\":\"invalid_grant\"").doesNotContain("access_token");
    }

    @Test
    void who_has_a_password_only_is_let_in(World world) {
        var user = TestRealm.demo(world.admin()).user(0);

        var answer = grant(world, user);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("access_token");
    }

    @Test
    void who_has_a_password_and_older_ones_is_let_in(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        world.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "passwordPolicy", "passwordHistory(3)"));
        var user = realm.user(0);
        var account = new Account(world.admin(), user);
        account.password("in between");
        account.password("as it is now");
        assertThat(account.credential("password-history")).isNotEmpty();

        var answer = grant(world, user, "as it is now");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refusals_of_the_right_password_lock_nobody_out_of_the_browser(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var user = realm.user(1);

        for (var i = 0; i < 12; i++) {
            assertThat(grant(world, user).statusCode()).isEqualTo(400);
        }

        var failures = world.admin().get("/" + realm.name() + "/attack-detection/brute-force/users/" + user.id());
        assertThat(failures.get("numFailures").asInt()).isZero();
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        assertThat(visitor.type(asked, world.outbox(realm.name()).codeTo(user.number()))
                        .signedIn())
                .isTrue();
    }

    @Test
    void a_wrong_password_is_answered_without_a_word_about_a_second_factor_R93(World world) {
        var realm = TestRealm.demo(world.admin());

        var with = grant(world, realm.user(1), "wrong");
        var without = grant(world, realm.user(0), "wrong");

        assertThat(with.statusCode()).isEqualTo(without.statusCode()).isBetween(400, 401);
        assertThat(with.body()).isEqualTo(without.body());
    }

    private static HttpResponse<String> grant(World world, TestUser user) {
        return grant(world, user, TestUser.PASSWORD);
    }

    private static HttpResponse<String> grant(World world, TestUser user, String password) {
        return new Tokens(world.server().url(), user.realm())
                .post(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        user.username(),
                        "password",
                        password));
    }
}
