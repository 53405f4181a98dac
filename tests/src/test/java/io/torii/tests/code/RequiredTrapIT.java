package io.torii.tests.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator demands a phone: who can register one must, who cannot is not shut out. */
@ExtendWith(OnKeycloak.class)
final class RequiredTrapIT {
    private static final String ACTION = "torii-phone-register";

    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @Test
    void who_has_no_free_place_signs_in() {
        var user = demanded(2);

        var visitor = world.visitor("torii");
        var asked = visitor.signIn("portal", user);
        var done = visitor.type(asked, world.outbox("torii").codeTo(user.number()));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(new Account(world.admin(), user).demanded()).isEmpty();
    }

    @Test
    void who_has_no_phone_registers_one_and_is_in() {
        var user = demanded(0);
        var number = TestRealm.newNumber();

        var left = world.visitor("torii");
        left.signIn("portal", user);
        assertThat(left.open("portal").signedIn()).as("left halfway").isFalse();

        var visitor = world.visitor("torii");
        var page = visitor.signIn("portal", user);
        assertThat(registers(page)).as(page.document().text()).isTrue();
        assertThat(page.document().getElementById("torii-cancel")).isNull();
        var proving = visitor.submit(
                page, "torii-phone-form", Map.of("torii-slot", "PHONE", "torii-number", number, "torii-act", "send"));
        var done = visitor.type(proving, world.outbox("torii").codeTo(number));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(new Account(world.admin(), user).credential("torii-phone")).isNotEmpty();
        assertThat(new Account(world.admin(), user).demanded()).isEmpty();
    }

    @Test
    void a_forged_cancel_does_not_get_past_it() {
        var user = demanded(0);
        var visitor = world.visitor("torii");
        var page = visitor.signIn("portal", user);

        var refused = visitor.submit(page, "torii-phone-form", Map.of("cancel-aia", "true"));

        assertThat(refused.signedIn()).isFalse();
        assertThat(new Account(world.admin(), user).demanded()).hasSize(1);
    }

    /** Keycloak answers 500 to an action that is ignored when it is posted. */
    @Test
    void settings_that_nobody_can_read_leave_what_is_demanded_for_the_next_sign_in() {
        var settings = Map.of("torii.enrollment.first", "password", "torii.phone.voip.texts", "maybe");
        var user = TestRealm.fresh(world.admin(), settings).user(0);
        new Account(world.admin(), user).demand(ACTION);
        var visitor = world.visitor(user.realm());
        var page = visitor.signIn("portal", user);

        var done = visitor.submit(
                page,
                "torii-phone-form",
                Map.of("torii-slot", "PHONE", "torii-number", TestRealm.newNumber(), "torii-act", "send"));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(new Account(world.admin(), user).demanded()).hasSize(1);
    }

    private TestUser demanded(int numbers) {
        var user = TestRealm.demo(world.admin()).user(numbers);
        new Account(world.admin(), user).demand(ACTION);
        return user;
    }

    private static boolean registers(Page page) {
        return page.document().getElementById("torii-phone-form") != null;
    }
}
