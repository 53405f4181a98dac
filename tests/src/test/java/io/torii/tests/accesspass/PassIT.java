package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Desk.asksForEarlier;
import static io.torii.tests.accesspass.Desk.asksForPass;
import static io.torii.tests.accesspass.Desk.over;
import static io.torii.tests.accesspass.Desk.registers;
import static io.torii.tests.accesspass.Desk.signsInNobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8, R37, R103: what a pass lets its user do, and what not. */
@ExtendWith(OnKeycloak.class)
final class PassIT {
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
    void one_for_both_goes_where_the_password_goes_and_ends_on_the_last_page_R8() {
        var user = desk.active(0);
        var page = desk.type(visitor, user, desk.passes().pass(user, "BOTH"));
        assertThat(registers(page)).as(page.document().text()).isTrue();
        assertThat(signsInNobody(visitor.again())).isTrue();

        var back = desk.registerPhone(visitor, page, TestRealm.newNumber());
        assertThat(registers(back)).as(back.document().text()).isTrue();
        assertThat(back.text("torii-methods")).isNotEmpty();
        var end = visitor.submit(back, "torii-done-form", Map.of("torii-act", "done"));

        assertThat(over(end)).as(end.document().text()).isTrue();
        assertThat(end.document().text()).contains("Sign in with your new method");
        assertThat(signsInNobody(visitor)).isTrue();
        assertThat(desk.account(user).types()).containsExactly("torii-phone");
        var history = desk.admin().get("/" + desk.realm().name() + "/torii/users/" + user.id() + "/history");
        assertThat(history.get(0).get("bound").get("how").asText()).as("R66").isEqualTo("pass");
    }

    @Test
    void a_new_password_can_be_set_with_one_for_both_and_with_none_for_the_factor() {
        var user = desk.active(0);
        var page = desk.type(visitor, user, desk.passes().pass(user, "BOTH"));

        var form = visitor.submit(page, "torii-password-form", Map.of("torii-act", "password"));
        var back = visitor.submit(
                form, "kc-passwd-update-form", Map.of("password-new", "new demo", "password-confirm", "new demo"));

        assertThat(registers(back)).as(back.document().text()).isTrue();
        assertThat(back.document().text()).contains("The new password is set");
        var end = visitor.submit(back, "torii-done-form", Map.of("torii-act", "done"));
        assertThat(over(end)).as(end.document().text()).isTrue();
        assertThat(signsInNobody(visitor)).isTrue();
        assertThat(asksForFactor(desk.type(desk.visitor(), user, "new demo"))).isTrue();
        var other = desk.active(0);
        var factor = withFactor(desk.visitor(), other);
        assertThat(factor.document().getElementById("torii-password-form")).isNull();
    }

    @Test
    void one_for_the_factor_is_offered_first_after_the_password() {
        var user = desk.active(1);
        var pass = desk.passes().pass(user, "FACTOR");

        var asked = visitor.signIn("portal", user);
        assertThat(asksForPass(asked)).as(asked.document().text()).isTrue();
        assertThat(asked.text("torii-pass-warning")).contains("Nobody on our staff ever asks you");
        var refused = visitor.submit(asked, "torii-pass-form", Map.of("torii-pass", "22222222"));
        assertThat(refused.text("torii-pass-problem")).isNotEmpty();
        var page = visitor.submit(refused, "torii-pass-form", Map.of("torii-pass", pass));

        assertThat(registers(page)).as(page.document().text()).isTrue();
        assertThat(signsInNobody(visitor.again())).isTrue();
    }

    @Test
    void who_has_one_can_still_use_another_way() {
        var user = desk.active(1);
        desk.passes().pass(user, "FACTOR");
        var asked = visitor.signIn("portal", user);

        var list = visitor.submit(asked, "torii-ways-form", Map.of("torii-act", "methods"));
        assertThat(list.document().getElementById("torii-pass-way")).isNotNull();
        var again = visitor.submit(list, "torii-pass-way-form", Map.of("torii-act", "pass"));

        assertThat(asksForPass(again)).isTrue();
    }

    @Test
    void who_has_none_is_shown_no_page_for_one_whatever_is_posted() {
        var user = desk.active(1);
        var asked = visitor.signIn("portal", user);
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();

        var posted = visitor.submit(asked, "torii-ways-form", Map.of("torii-act", "pass"));
        assertThat(asksForPass(posted)).isFalse();
        assertThat(asksForPass(visitor.reload(posted))).isFalse();
    }

    @Test
    void one_for_the_factor_in_the_password_field_is_taken_and_the_password_still_asked() {
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "FACTOR");

        var taken = desk.type(visitor, user, pass);
        assertThat(taken.document().text()).contains("Now type your password");
        assertThat(taken.document().getElementById("username").val()).isEqualTo(user.username());
        assertThat(registers(desk.type(visitor, taken, user, "wrong"))).isFalse();
        var page = desk.type(visitor, desk.type(visitor, taken, user, "wrong"), user, TestUser.PASSWORD);

        assertThat(registers(page)).as(page.document().text()).isTrue();
        assertThat(signsInNobody(visitor.again())).isTrue();
        assertThat(asksForFactor(desk.type(desk.visitor(), user, TestUser.PASSWORD)))
                .as("the pass counts in this sign-in only")
                .isTrue();
    }

    @Test
    void what_is_not_ticked_ends_with_the_first_new_method_R37() {
        var user = desk.active(2);
        var page = desk.type(visitor, user, desk.passes().pass(user, "BOTH"));
        var earlier = desk.registerApp(visitor, page);

        assertThat(asksForEarlier(earlier)).as(earlier.document().text()).isTrue();
        assertThat(earlier.document().select("[name=torii-keep]")).hasSize(2);
        assertThat(earlier.document().select("[name=torii-keep][checked]")).isEmpty();
        var kept = earlier.document().select("[name=torii-keep]").get(1).val();
        var back = visitor.submit(earlier, "torii-earlier-form", Map.of("torii-act", "earlier", "torii-keep", kept));
        assertThat(registers(back)).as(back.document().text()).isTrue();
        assertThat(desk.account(user).types()).containsExactlyInAnyOrder("torii-phone", "otp");
        assertThat(desk.account(user).credential("torii-phone")).isEqualTo(kept);
    }

    private Page withFactor(Visitor who, TestUser user) {
        var pass = desk.passes().pass(user, "FACTOR");
        return desk.type(who, desk.type(who, user, pass), user, TestUser.PASSWORD);
    }

    private static boolean asksForFactor(Page page) {
        return List.of("torii-guard", "torii-code", "torii-pass").stream()
                .anyMatch(id -> page.document().getElementById(id) != null);
    }
}
