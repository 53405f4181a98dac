package io.torii.tests.doors;

import static io.torii.tests.doors.Building.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R1, R2, R23: actions that an application asks for by name. */
@ExtendWith(OnKeycloak.class)
final class AskedActionIT {
    private static final String OVERRIDDEN = "overridden";

    private static Building house;

    private Visitor visitor;

    @BeforeAll
    static void house(World world) {
        house = Building.fresh(world);
        house.overridden(OVERRIDDEN);
    }

    @BeforeEach
    void visitor() {
        visitor = house.visitor();
    }

    @Test
    void whoever_asks_for_the_backstop_by_name_neither_skips_nor_cancels_it() {
        for (var action : new String[] {"torii-gate-backstop", "torii-interruption"}) {
            visitor = house.visitor();
            var page = asked(OVERRIDDEN, action, house.active(1));

            assertThat(refused(page)).as(page.document().text()).isTrue();
            var address = page.address().toString();
            var cancelled = visitor.post(address, Map.of("cancel-aia", "true"));
            assertThat(cancelled.signedIn()).isFalse();
            assertThat(visitor.get(page.address()).signedIn()).isFalse();
            assertThat(visitor.open("portal").signedIn()).isFalse();
            assertThat(visitor.has("KEYCLOAK_IDENTITY")).isFalse();
        }
        var none = asked(OVERRIDDEN, "torii-gate-backstop", house.realm().user(0));
        assertThat(none.signedIn()).as(none.document().text()).isTrue();
    }

    @Test
    void a_change_of_the_profile_asks_for_the_factor_first_R2() {
        var page = asked("portal", "UPDATE_PROFILE", house.registering());

        assertThat(page.asksForCode()).as(page.document().text()).isTrue();
    }

    @Test
    void the_account_console_is_entered_to_manage_whatever_its_attribute_says_R2() {
        house.returnsToTests("account-console");
        house.realm().says("account-console", "torii.mfa", "optional");
        var asked = visitor.signIn("account-console", house.registering());
        house.realm().says("account-console", "torii.mfa", "required");
        var none = house.visitor().signIn("account-console", house.realm().user(0));
        house.realm().says("account-console", "torii.mfa", "when-registered");

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(Building.notAdmitted(none)).as(none.document().text()).isTrue();
    }

    @Test
    void a_kind_that_is_off_or_may_not_come_first_is_not_registered_by_name_R23(World world) {
        var closed = Building.fresh(world);
        closed.realm().setting(Map.of("torii.enrollment.first", "password", "torii.method.app", "off"));
        for (var action : new String[] {"CONFIGURE_TOTP", "webauthn-register"}) {
            visitor = closed.visitor();

            var page = asked("portal", action, closed.realm().user(0));

            assertThat(page.text("torii-admission-why"))
                    .as(page.document().text())
                    .contains("cannot be registered, or not as your first one");
            assertThat(page.document().select("#torii-admission-next").attr("href"))
                    .endsWith("/realms/" + closed.name() + "/torii/security-info");
        }
    }

    @Test
    void a_pending_registration_is_held_back_from_who_may_not_bind_and_locks_nobody_out_R4(World world) {
        for (var rule : new String[] {"mail-code", "tap"}) {
            var strict = Building.fresh(world);
            strict.realm().setting(Map.of("torii.enrollment.first", rule));
            strict.overridden(OVERRIDDEN);
            for (var action : new String[] {"CONFIGURE_TOTP", "webauthn-register", "torii-phone-register"}) {
                var user = strict.realm().user(0);
                var account = new Account(world.admin(), user);
                account.demand(action);

                for (var client : new String[] {"portal", OVERRIDDEN}) {
                    var page = strict.visitor().signIn(client, user);
                    assertThat(page.signedIn())
                            .as(action + page.document().text())
                            .isTrue();
                }
                var home = world.server().at("/realms/" + strict.name() + "/torii/security-info");
                var someone = strict.visitor();
                var info = someone.password(someone.get(home), user.username(), TestUser.PASSWORD);
                assertThat(info.document().html()).as(action).contains("torii-act");
                assertThat(account.demanded().toString())
                        .as("it goes on pending")
                        .contains(action);
            }
        }
    }

    @Test
    void a_pending_registration_is_shown_to_who_may_bind_R4(World world) {
        var open = Building.fresh(world);
        open.realm().setting(Map.of("torii.enrollment.first", "password"));
        var user = open.realm().user(0);
        new Account(world.admin(), user).demand("CONFIGURE_TOTP");

        var page = open.visitor().signIn("portal", user);

        assertThat(page.document().getElementById("kc-totp-settings-form"))
                .as(page.document().text())
                .isNotNull();
    }

    private Page asked(String client, String action, TestUser user) {
        var login = visitor.open(SignInRequest.of(client).with("kc_action", action));
        return visitor.password(login, user.username(), TestUser.PASSWORD);
    }
}
