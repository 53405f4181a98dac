package io.torii.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static HttpResponse<String> grant(World world, TestUser user) {
        return new Tokens(world.server().url(), user.realm())
                .post(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        user.username(),
                        "password",
                        TestUser.PASSWORD));
    }
}
