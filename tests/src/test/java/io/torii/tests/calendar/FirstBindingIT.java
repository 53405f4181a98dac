package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.SignInRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may bind a first method with the password alone (R4), by an action of Keycloak's that any client can ask for. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class FirstBindingIT {
    @ParameterizedTest
    @CsvSource({"password, true", "tap, false", "mail-code, false", "network, false", "auto, true"})
    void the_rule_of_the_realm_decides(String rule, boolean binds, World world) {
        var realm = realm(world, Map.of("torii.enrollment.first", rule, "torii.enrollment.networks", "192.0.2.0/24"));

        assertThat(binds(world, realm.user(0))).isEqualTo(binds);
    }

    @Test
    void a_network_of_the_realm_lets_in(World world) {
        var networks = "127.0.0.0/8, ::1";
        var realm =
                realm(world, Map.of("torii.enrollment.first", "network", "torii.enrollment.networks", networks));

        assertThat(binds(world, realm.user(0))).isTrue();
    }

    @Test
    void auto_asks_for_a_mailed_code_once_the_realm_names_its_own_domains(World world) {
        var outside = realm(world, Map.of("torii.mail.domains", "example.ac.jp"));
        var own = realm(world, Map.of("torii.mail.domains", "example.org"));

        assertThat(binds(world, outside.user(0))).isFalse();
        assertThat(binds(world, own.user(0))).isTrue();
    }

    @Test
    void a_privileged_role_needs_more(World world) {
        var realm = realm(world, Map.of("torii.enrollment.first", "password"));
        var clerk = realm.user(0);
        var manager = realm.user(0);
        new Account(world.admin(), clerk).hold("torii-view-number");
        new Account(world.admin(), manager).manages("view-users");

        assertThat(binds(world, clerk)).isFalse();
        assertThat(binds(world, manager)).isFalse();
    }

    @Test
    void the_window_closes_and_a_date_of_the_calendar_opens_it(World world) {
        var realm = realm(world, Map.of("torii.enrollment.first", "password"));
        var user = realm.user(0);

        world.harness(realm.name()).clock(Duration.ofDays(30));
        assertThat(binds(world, user)).isFalse();

        realm.setting(Map.of(
                "torii.enrollment.first", "password", "torii.calendar.rows", "everybody | mandatory=2099-01-01"));
        assertThat(binds(world, user)).isTrue();
    }

    private static TestRealm realm(World world, Map<String, String> settings) {
        return TestRealm.fresh(world.admin(), Map.of()).setting(settings);
    }

    private static boolean binds(World world, TestUser user) {
        var visitor = world.visitor(user.realm());
        var request = SignInRequest.of("portal").with("kc_action", "torii-phone-register");
        var page = visitor.password(visitor.open(request), user.username(), TestUser.PASSWORD);
        assertThat(page.status()).isNotEqualTo(500);
        assertThat(page.signedIn()).isFalse();
        return page.document().getElementById("torii-phone-form") != null;
    }
}
