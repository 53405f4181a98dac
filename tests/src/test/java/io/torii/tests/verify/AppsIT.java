package io.torii.tests.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes of authenticator apps: each device is a line of its own and judges for itself. */
@ExtendWith(OnKeycloak.class)
final class AppsIT {
    private static TestRealm realm;

    private World world;
    private Visitor visitor;
    private Ways ways;
    private TestUser user;
    private Registered methods;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        visitor = world.visitor(realm.name());
        ways = new Ways(visitor);
        user = realm.user(0);
        methods = new Registered(world.admin(), user);
    }

    @Test
    void a_code_counts_for_the_app_of_its_page_only() {
        methods.app("First");
        var second = methods.app("Second");
        var asked = visitor.signIn("portal", user);

        var refused = visitor.submit(asked, "torii-otp-form", Map.of("otp", second.code()));
        assertThat(refused.text("torii-otp-problem")).contains("The code is wrong");

        var list = ways.list(refused);
        var line = list.document().select("button:contains(Second)").attr("value");
        var done = visitor.submit(ways.choose(list, line), "torii-otp-form", Map.of("otp", second.code()));
        assertThat(done.signedIn()).isTrue();
        assertThat(world.tokens(realm.name()).amr("portal", done))
                .contains("pwd", "otp", "mfa")
                .doesNotContain("sms");
    }

    @Test
    void an_entry_for_another_app_than_the_pages_is_not_looked_at() {
        methods.app("First");
        var second = methods.app("Second");
        var asked = visitor.signIn("portal", user);
        var other =
                ways.list(asked).document().select("button:contains(Second)").attr("value");
        var id = other.substring(other.lastIndexOf(':') + 1);
        var page = ways.to(visitor.reload(asked), "APP");

        var refused = visitor.submit(page, "torii-otp-form", Map.of("otp", second.code(), "selectedCredentialId", id));

        assertThat(refused.signedIn()).isFalse();
        assertThat(refused.document().getElementById("torii-otp-form")).isNotNull();
    }

    /** Keycloak's own lock-out hears of a wrong app code once, as before. */
    @Test
    void a_wrong_app_code_is_one_failure_for_keycloak() {
        var app = methods.app("App");

        visitor.submit(visitor.signIn("portal", user), "torii-otp-form", Map.of("otp", app.wrong(0)));

        var counted = Eventually.get(
                () -> world.admin().get("/" + realm.name() + "/attack-detection/brute-force/users/" + user.id()),
                status -> status.get("numFailures").asInt() > 0);
        assertThat(counted.get("numFailures").asInt()).isEqualTo(1);
    }
}
