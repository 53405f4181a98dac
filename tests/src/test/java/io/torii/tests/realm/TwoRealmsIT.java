package io.torii.tests.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Realms share a server and nothing else. */
@ExtendWith(OnKeycloak.class)
final class TwoRealmsIT {
    @Test
    void a_code_of_one_realm_opens_nothing_in_the_other(World world) {
        var one = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
        var two = TestRealm.fresh(world.admin(), Map.of("torii.code.text.digits", "8"))
                .withoutLockout();
        var inOne = one.user(1);
        var inTwo = two.user(1);
        world.visitor(one.name()).signIn("portal", inOne);
        var code = world.outbox(one.name()).codeTo(inOne.number());

        var visitor = world.visitor(two.name());
        var asked = visitor.signIn("portal", inTwo);

        assertThat(visitor.type(asked, code).signedIn()).isFalse();
        assertThat(world.outbox(two.name()).to(inOne.number())).isEmpty();
    }

    @Test
    void settings_of_one_realm_do_not_reach_the_other(World world) {
        var eight = TestRealm.fresh(world.admin(), Map.of("torii.code.text.digits", "8"));
        var user = eight.user(1);

        var visitor = world.visitor(eight.name());
        var asked = visitor.signIn("portal", user);

        assertThat(asked.document().text()).contains("8 digits");
        var six = TestRealm.demo(world.admin()).user(1);
        assertThat(world.visitor("torii").signIn("portal", six).document().text())
                .contains("6 digits");
    }
}
