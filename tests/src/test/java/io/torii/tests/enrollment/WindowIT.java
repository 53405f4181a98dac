package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static io.torii.tests.enrollment.SecurityInfo.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4, R17: staff let somebody register whose methods cannot be asked for. */
@ExtendWith(OnKeycloak.class)
final class WindowIT {
    private static final Instant LONG_AGO = Instant.EPOCH.plus(Duration.ofDays(18_000));

    @Test
    void beside_a_credential_that_nobody_can_read(World world) {
        var realm = SecurityInfo.realm(world);
        var user = realm.user(1);
        world.harness(realm.name()).writeCredential(user.id(), "torii-phone", Map.of("secretData", "{garbage"));

        registers(world, realm, user);
    }

    @Test
    void beside_a_method_that_is_switched_off(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of("torii.method.phone", "off"));

        registers(world, realm, realm.user(1));
    }

    private static void registers(World world, TestRealm realm, TestUser user) {
        world.harness(realm.name()).enroll(user.id(), "ACTIVE", LONG_AGO);
        var info = new SecurityInfo(world, user);
        assertThat(is(info.visitor().signIn("portal", user), "torii-guard-register"))
                .isFalse();
        var opened = Clerk.of(world, realm, "torii-helpdesk")
                .post("users/" + user.id() + "/enrollment/window", Map.of("hours", 1, "reason", "at the counter"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);

        var own = new SecurityInfo(world, user);
        var guard = own.visitor().signIn("portal", user);
        var panels = own.visitor().submit(guard, "torii-guard-form", Map.of("torii-act", "register"));
        var done = own.registerApp(panels);

        assertThat(notice(done)).as(done.document().text()).isEqualTo("torii-enroll-registered-done");
        assertThat(own.press(done, "continue").signedIn()).isTrue();
    }
}
