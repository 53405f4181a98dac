package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mandatory date is reached: each user ends where product.md 3 says (R16, R38, R100). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class MandateIT {
    private static final String ROWS = "torii.calendar.rows";

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "REGISTERING", "READY", "SCHEDULED", "ACTIVE"})
    void whoever_has_a_method_is_asked_for_it_at_every_stage(String stage, World world) {
        var realm = realm(world, Map.of(ROWS, "everybody | mandatory=2020-01-01"));
        var user = realm.user(1);
        world.harness(realm.name()).enroll(user.id(), stage);

        var page = signIn(world, realm, user);

        assertThat(page.asksForCode()).as(page.document().text()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "REGISTERING", "READY", "SCHEDULED", "ACTIVE"})
    void whoever_has_none_meets_the_guard_at_every_stage(String stage, World world) {
        var realm = realm(world, Map.of(ROWS, "everybody | mandatory=2020-01-01"));
        var user = realm.user(0);
        world.harness(realm.name()).enroll(user.id(), stage);

        var page = signIn(world, realm, user);

        assertThat(page.document().getElementById("torii-guard"))
                .as(page.document().text())
                .isNotNull();
    }

    @Test
    void a_directory_user_meets_the_guard(World world) {
        var realm = realm(world, Map.of(ROWS, "everybody | mandatory=2020-01-01"));
        realm.admin()
                .create(
                        "/" + realm.name() + "/components",
                        Map.of(
                                "name", "directory",
                                "providerId", "torii-test-directory",
                                "providerType", "org.keycloak.storage.UserStorageProvider"));
        var visitor = world.visitor(realm.name());

        var page = visitor.password(visitor.open("portal"), "ext-someone", "directory");

        assertThat(page.document().getElementById("torii-guard"))
                .as(page.document().text())
                .isNotNull();
    }

    @Test
    void a_row_for_a_group_asks_its_subgroups_and_nobody_else(World world) {
        var realm = realm(world, Map.of(ROWS, "group:/staff | mandatory=2020-01-01"));
        var inside = realm.user(0);
        var outside = realm.user(0);
        var staff = realm.admin().create("/" + realm.name() + "/groups", Map.of("name", "staff"));
        var desk = realm.admin()
                .create("/" + realm.name() + "/groups/" + staff + "/children", Map.of("name", "help desk"));
        join(realm, inside, desk);

        assertThat(signIn(world, realm, inside).signedIn()).isFalse();
        assertThat(signIn(world, realm, outside).signedIn()).isTrue();
    }

    @Test
    void a_row_for_a_role_asks_who_has_it_by_a_group(World world) {
        var realm = realm(world, Map.of(ROWS, "role:teacher | mandatory=2020-01-01"));
        var user = realm.user(0);
        realm.admin().create("/" + realm.name() + "/roles", Map.of("name", "teacher"));
        var group = realm.admin().create("/" + realm.name() + "/groups", Map.of("name", "school"));
        var role = realm.admin().get("/" + realm.name() + "/roles/teacher");
        realm.admin().create("/" + realm.name() + "/groups/" + group + "/role-mappings/realm", List.of(role));
        assertThat(signIn(world, realm, user).signedIn()).isTrue();

        join(realm, user, group);

        assertThat(signIn(world, realm, user).signedIn()).isFalse();
    }

    @Test
    void the_exempt_pass_until_their_day_and_the_service_that_requires_MFA_says_so(World world) {
        var end = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        var realm = realm(
                world,
                Map.of(
                        ROWS,
                        "everybody | mandatory=2020-01-01",
                        "torii.calendar.exempt",
                        "group:/legacy | until=" + end + " | owner=IT desk | reason=no phones yet"));
        var user = realm.user(0);
        join(realm, user, realm.admin().create("/" + realm.name() + "/groups", Map.of("name", "legacy")));

        assertThat(signIn(world, realm, user).signedIn()).isTrue();
        var refused = world.visitor(realm.name()).signIn("vpn", user);
        assertThat(refused.signedIn()).isFalse();
        assertThat(refused.document().text()).contains("exempt");

        world.harness(realm.name()).clock(Duration.ofDays(2));
        assertThat(signIn(world, realm, user).document().getElementById("torii-guard"))
                .isNotNull();
    }

    @Test
    void the_date_begins_at_midnight_in_the_zone_of_the_realm(World world) {
        // In Kiritimati it is tomorrow before it is anywhere else, on Pago Pago it is still yesterday.
        var today = LocalDate.now(ZoneOffset.ofHours(14));
        var east = realm(world, Map.of("torii.timezone", "Pacific/Kiritimati", ROWS, "everybody | mandatory=" + today));
        var west = realm(world, Map.of("torii.timezone", "Pacific/Pago_Pago", ROWS, "everybody | mandatory=" + today));

        assertThat(signIn(world, east, east.user(0)).signedIn()).isFalse();
        assertThat(signIn(world, west, west.user(0)).signedIn()).isTrue();
    }

    @Test
    void a_line_that_cannot_be_read_is_refused_on_save_by_its_number(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());

        assertThatThrownBy(() -> realm.setting(Map.of(ROWS, "everybody | warn=2020-01-01\ngroup:staff | warn=x")))
                .hasMessageContaining("400")
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> realm.setting(Map.of("torii.timezone", "Asia/Edo")))
                .hasMessageContaining("400")
                .hasMessageContaining("torii.timezone");
    }

    private static TestRealm realm(World world, Map<String, String> settings) {
        return TestRealm.fresh(world.admin(), Map.of()).setting(settings);
    }

    private static void join(TestRealm realm, TestUser user, String group) {
        realm.admin().put("/" + realm.name() + "/users/" + user.id() + "/groups/" + group, Map.of());
    }

    private static Page signIn(World world, TestRealm realm, TestUser user) {
        return world.visitor(realm.name()).signIn("portal", user);
    }
}
