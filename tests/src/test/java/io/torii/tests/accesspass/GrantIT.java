package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Desk.over;
import static io.torii.tests.accesspass.Desk.signsInNobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8, R103: what is registered with a pass is worth what the pass was, and only in its time. */
@ExtendWith(OnKeycloak.class)
final class GrantIT {
    private static Desk desk;

    private Visitor visitor;

    @BeforeAll
    static void realm(World world) {
        desk = Desk.fresh(world);
    }

    @BeforeEach
    void visitor() {
        visitor = desk.visitor();
    }

    @Test
    void a_method_bound_with_a_pass_of_staff_is_new_and_one_after_verification_is_not_R103() {
        var staff = desk.realm().user(0);
        var user = desk.active(1);
        var pass = desk.passes().pass(user, "FACTOR", Map.of("staff", staff.id()));
        var page = visitor.submit(visitor.signIn("portal", user), "torii-pass-form", Map.of("torii-pass", pass));
        desk.registerApp(visitor, page);
        assertThat(isNew(user)).isTrue();

        var verified = desk.active(1);
        desk.registerApp(visitor, desk.type(visitor, verified, desk.passes().pass(verified, "BOTH")));

        assertThat(isNew(verified)).isFalse();
    }

    @Test
    void nothing_is_registered_any_more_when_the_time_is_over(World world) {
        var user = desk.active(1);
        var page = desk.type(visitor, user, desk.passes().pass(user, "BOTH"));
        var form = visitor.submit(page, "torii-register-PHONE", Map.of("torii-act", "register"));
        try {
            world.harness(desk.realm().name()).clock(Duration.ofMinutes(11));

            var late = visitor.submit(
                    form,
                    "torii-phone-form",
                    Map.of("torii-slot", "ALTERNATE", "torii-number", TestRealm.newNumber(), "torii-act", "send"));
            assertThat(late.document().getElementById("torii-code")).isNull();
            var again = visitor.reload(form);

            assertThat(over(again)).as(again.document().text()).isTrue();
            assertThat(signsInNobody(visitor)).isTrue();
        } finally {
            world.harness(desk.realm().name()).clock(Duration.ZERO);
        }
    }

    @Test
    void the_page_that_is_loaded_again_too_late_ends_the_visit(World world) {
        var user = desk.active(0);
        var page = desk.type(visitor, user, desk.passes().pass(user, "BOTH"));
        try {
            world.harness(desk.realm().name()).clock(Duration.ofMinutes(11));

            var late = visitor.reload(page);

            assertThat(over(late)).as(late.document().text()).isTrue();
            assertThat(signsInNobody(visitor)).isTrue();
        } finally {
            world.harness(desk.realm().name()).clock(Duration.ZERO);
        }
    }

    @Test
    void an_action_that_is_switched_off_meanwhile_leads_back(World world) {
        var own = Desk.fresh(world);
        var user = own.active(0);
        var person = own.visitor();
        var page = own.type(person, user, own.passes().pass(user, "BOTH"));
        var form = person.submit(page, "torii-register-PHONE", Map.of("torii-act", "register"));
        own.switchOff("torii-phone-register");

        var back = person.reload(form);

        assertThat(back.signedIn()).isFalse();
        assertThat(signsInNobody(person)).isTrue();
    }

    /** Whether the account's newest methods count as new: that is noted when the request is committed. */
    private static boolean isNew(TestUser user) {
        var rows = desk.world().harness(user.realm()).table("TORII_ENROLLMENT").toString();
        var columns = rows.substring(rows.indexOf(user.id())).split(", ", -1);
        return !columns[8].equals("null");
    }
}
