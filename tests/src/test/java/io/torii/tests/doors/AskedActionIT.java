package io.torii.tests.doors;

import static io.torii.tests.doors.Building.refused;
import static org.assertj.core.api.Assertions.assertThat;

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

    private Page asked(String client, String action, TestUser user) {
        var login = visitor.open(SignInRequest.of(client).with("kc_action", action));
        return visitor.password(login, user.username(), TestUser.PASSWORD);
    }
}
