package io.torii.tests.doors;

import static io.torii.tests.doors.Building.guarded;
import static io.torii.tests.doors.Building.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4, R96: what the guard lets happen, and whom nothing lets in. */
@ExtendWith(OnKeycloak.class)
final class GuardIT {
    private static final Map<String, String> BY_PASSWORD = Map.of("torii.enrollment.first", "password");

    @Test
    void a_method_is_registered_right_there_and_the_sign_in_goes_nowhere_before(World world) {
        var house = Building.fresh(world, BY_PASSWORD);
        var user = withoutPast(house);
        var visitor = house.visitor();
        var guard = visitor.signIn("portal", user);
        assertThat(guarded(guard)).as(guard.document().text()).isTrue();

        var registering = visitor.submit(guard, "torii-guard-form", Map.of("torii-act", "register"));

        assertThat(registering.signedIn()).isFalse();
        assertThat(refused(registering)).as(registering.document().text()).isFalse();
        assertThat(registering.document().text()).doesNotContain("Something went wrong");
        var elsewhere = visitor.again().open("portal");
        assertThat(elsewhere.signedIn()).as(elsewhere.document().text()).isFalse();
    }

    @Test
    void nothing_is_registered_where_nothing_would_hold_the_sign_in(World world) {
        for (var action : new String[] {"torii-security-info", "torii-gate-backstop"}) {
            var house = Building.fresh(world, BY_PASSWORD);
            var path = "/" + house.name() + "/authentication/required-actions/" + action;
            house.admin().put(path, ((ObjectNode) house.admin().get(path)).put("enabled", false));

            var page = house.visitor().signIn("portal", withoutPast(house));

            assertThat(guarded(page)).as(page.document().text()).isTrue();
            assertThat(page.document().getElementById("torii-guard-register")).isNull();
        }
    }

    @Test
    void a_kind_that_is_switched_off_is_no_method(World world) {
        var house = Building.fresh(world, Map.of("torii.method.phone", "off"));

        var page = house.visitor().signIn("portal", house.active(1));

        assertThat(guarded(page)).as(page.document().text()).isTrue();
    }

    @Test
    void settings_that_nobody_can_read_let_nobody_in(World world) {
        var house = Building.fresh(world, Map.of("torii.factor.sign-in", "never"));
        var user = house.realm().user(0);

        for (var client : new String[] {"portal", "vpn"}) {
            var page = house.visitor().signIn(client, user);

            assertThat(page.signedIn()).isFalse();
            assertThat(page.status()).as(page.document().text()).isEqualTo(200);
        }
    }

    @Test
    void an_impersonator_has_no_factor_R96(World world) {
        var house = Building.fresh(world);

        assertThat(refused(impersonated(house, house.active(1)))).isTrue();
        assertThat(impersonated(house, house.realm().user(0)).signedIn()).isTrue();
        assertThat(house.realm().events()).contains("torii_impersonator_refused");
        var open = Building.fresh(world, Map.of("torii.gate.impersonation", "allowed"));
        assertThat(impersonated(open, open.active(1)).signedIn()).isTrue();
        open.returnsToTests("account-console");
        for (var user : List.of(open.active(1), open.realm().user(0))) {
            var someone = open.visitor().keep(open.admin().impersonate(user));
            var managing = someone.open("account-console");
            assertThat(refused(managing)).as(managing.document().text()).isTrue();
            for (var action : List.of("torii-security-info", "CONFIGURE_TOTP")) {
                var page = someone.open(SignInRequest.of("portal").with("kc_action", action));
                // Keycloak asks for the password again before most of them.
                var password = page.document().getElementById("kc-form-login") != null;
                assertThat(refused(page) || password).as(page.document().text()).isTrue();
            }
        }
    }

    private static Page impersonated(Building house, TestUser user) {
        return house.visitor().keep(house.admin().impersonate(user)).open("portal");
    }

    private static TestUser withoutPast(Building house) {
        var user = house.realm().user(0);
        house.harness().enroll(user.id(), "ACTIVE", Building.LONG_AGO, false);
        return user;
    }
}
