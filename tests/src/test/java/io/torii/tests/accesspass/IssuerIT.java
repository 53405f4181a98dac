package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Counter.ORDER;
import static io.torii.tests.accesspass.Counter.code;
import static io.torii.tests.accesspass.Counter.place;
import static io.torii.tests.accesspass.Desk.registers;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R7, R8: who hands out a pass to whom. */
@ExtendWith(OnKeycloak.class)
final class IssuerIT {
    private static Desk desk;
    private static Clerk clerk;

    @BeforeAll
    static void office(World world) {
        desk = Desk.fresh(world);
        clerk = Clerk.of(world, desk.realm(), "torii-helpdesk");
    }

    @Test
    void nobody_hands_one_to_themselves_or_to_a_stronger_account_R7() {
        var administrator = desk.active(0);
        new Account(desk.admin(), administrator).manages("realm-admin");

        assertThat(code(clerk.post(place(clerk.user()), ORDER))).isEqualTo("403 torii_own_account");
        assertThat(code(clerk.post(place(administrator), ORDER))).isEqualTo("403 torii_stronger_account");
        assertThat(desk.account(administrator).types()).doesNotContain("torii-access-pass");
    }

    @Test
    void who_may_only_look_hands_out_none(World world) {
        var user = desk.active(0);

        assertThat(code(Clerk.of(world, desk.realm(), "torii-view").post(place(user), ORDER)))
                .isEqualTo("403 torii_role");
    }

    @Test
    void who_has_set_the_password_hands_out_no_pass_beside_it_R7(World world) {
        var user = desk.active(0);
        var other = desk.active(0);
        var colleague = Clerk.of(world, desk.realm(), "torii-helpdesk");
        new Account(desk.admin(), colleague.user()).manages("manage-users");
        var setting = colleague.refreshed();

        assertThat(setting.password(user, "new demo").statusCode()).isEqualTo(204);

        assertThat(code(setting.post(place(user), ORDER))).isEqualTo("403 torii_password_reset");
        assertThat(setting.post(place(other), ORDER).statusCode()).isEqualTo(201);
        assertThat(clerk.post(place(user), ORDER).statusCode()).isEqualTo(201);
    }

    @Test
    void one_for_both_takes_the_realms_leave_and_a_second_person(World world) {
        var own = Desk.fresh(world);
        var asker = Clerk.of(world, own.realm(), "torii-helpdesk", "torii-approver");
        var second = Clerk.of(world, own.realm(), "torii-approver");
        var user = own.active(0);
        var order = Map.of("reason", "lost everything", "scope", "both");
        assertThat(code(asker.post(place(user), order))).isEqualTo("403 torii_pass_scope");
        own.realm().setting(Map.of("torii.pass.staff-both", "true"));

        var asked = asker.post(place(user), order);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        assertThat(own.account(user).types()).doesNotContain("torii-access-pass");
        var request = place(user) + "/requests/"
                + Rest.parse(asked.body()).get("request").asText();

        assertThat(code(asker.post(request, Map.of()))).isEqualTo("403 torii_same_person");
        var made = second.post(request, Map.of());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(code(second.post(request, Map.of()))).isEqualTo("404 torii_unknown_request");
        var pass = Rest.parse(made.body()).get("pass").asText();
        assertThat(registers(own.type(own.visitor(), user, pass))).isTrue();
    }
}
