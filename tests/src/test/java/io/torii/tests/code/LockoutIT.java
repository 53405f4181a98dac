package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak's own lock-out: fed by wrong codes, and asked before every code. */
@ExtendWith(OnKeycloak.class)
final class LockoutIT {
    @Test
    void a_wrong_code_is_counted_and_who_is_locked_is_refused_with_the_right_one(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        world.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "failureFactor", 1));
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());

        var missed = visitor.type(asked, GuessingIT.wrong(code, 0));
        var counted = Eventually.get(
                () -> world.admin().get("/" + realm.name() + "/attack-detection/brute-force/users/" + user.id()),
                status -> status.get("disabled").asBoolean());

        assertThat(counted.get("numFailures").asInt()).isEqualTo(1);
        var refused = visitor.post(
                missed.document().select("form").attr("abs:action"), Map.of("code", code, "torii-act", "verify"));
        assertThat(refused.signedIn()).isFalse();
    }
}
