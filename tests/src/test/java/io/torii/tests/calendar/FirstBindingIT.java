package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Outbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        var realm = realm(world, Map.of("torii.enrollment.first", "network", "torii.enrollment.networks", networks));

        assertThat(binds(world, realm.user(0))).isTrue();
    }

    @Test
    void auto_asks_for_a_mailed_code_once_the_realm_names_its_own_domains(World world) {
        var outside = realm(world, Map.of("torii.mail.domains", "example.ac.jp"));
        var own = realm(world, Map.of("torii.mail.domains", "example.org"));

        assertThat(binds(world, outside.user(0))).isFalse();
        assertThat(binds(world, own.user(0))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "mail-code"})
    void an_address_that_the_password_alone_has_changed_proves_nothing_for_72_hours_R91(String rule, World world) {
        var realm = realm(world, Map.of("torii.enrollment.first", rule, "torii.mail.domains", "example.ac.jp"));
        var user = realm.user(0);
        var visitor = world.visitor(realm.name());
        var change = visitor.password(
                visitor.open(SignInRequest.of("portal").with("kc_action", "UPDATE_PROFILE")),
                user.username(),
                TestUser.PASSWORD);
        assertThat(visitor.submit(
                                change,
                                "kc-update-profile-form",
                                Map.of("firstName", "Test", "lastName", "User", "email", "thief@example.com"))
                        .signedIn())
                .isTrue();
        realm.admin().put("/" + realm.name() + "/users/" + user.id(), Map.of("emailVerified", true));

        var early = stepOne(world, world.visitor(realm.name()), user);
        assertThat(early.text("torii-mailed-to")).isEmpty();
        assertThat(early.document().text()).contains("72 hours");
        assertThat(binds(world, user)).isFalse();

        world.harness(realm.name()).clock(Duration.ofDays(3).plusMinutes(1));
        assertThat(stepOne(world, world.visitor(realm.name()), user).text("torii-mailed-to"))
                .contains("@example.com");
    }

    @Test
    void an_outside_address_that_is_not_confirmed_frees_nobody_from_the_code(World world) {
        var realm = realm(world, Map.of("torii.mail.domains", "example.ac.jp"));
        var user = realm.user(0);
        realm.admin().put("/" + realm.name() + "/users/" + user.id(), Map.of("emailVerified", false));

        assertThat(binds(world, user)).isFalse();
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

        world.harness(realm.name()).clock(Duration.ofDays(30).plusMinutes(1));
        assertThat(binds(world, user)).isFalse();

        realm.setting(Map.of(
                "torii.enrollment.first", "password", "torii.calendar.rows", "everybody | mandatory=2099-01-01"));
        assertThat(binds(world, user)).isTrue();
    }

    @Test
    void a_mailed_code_opens_the_panels_of_security_info(World world) {
        var realm = realm(world, Map.of("torii.enrollment.first", "mail-code"));
        var user = realm.user(0);
        try (var mailbox = Mailbox.of(realm)) {
            var visitor = world.visitor(realm.name());
            var page = stepOne(world, visitor, user);
            assertThat(page.text("torii-mailed-to")).contains("•••@example.org");
            assertThat(mailbox.mails()).isEmpty();

            var mailed = visitor.submit(page, "torii-mailed-send-form", Map.of("torii-act", "mailed-send"));
            var words = mailbox.await(user, 1).get(0).words();
            var again = visitor.submit(mailed, "torii-mailed-send-form", Map.of("torii-act", "mailed-send"));
            assertThat(again.text("torii-mailed-problem")).containsPattern("Wait (?:[12]?[0-9]|30) seconds");
            var wrong = type(visitor, again, "000000");
            assertThat(wrong.text("torii-mailed-problem")).isNotEmpty();

            var open = type(visitor, wrong, Outbox.code(words));
            assertThat(open.text("torii-mailed-to")).as(open.document().text()).isEmpty();
            assertThat(open.html()).contains("torii-kind");
        }
    }

    @Test
    void five_wrong_codes_end_the_mailed_one(World world) {
        var realm = realm(world, Map.of("torii.enrollment.first", "mail-code"));
        var user = realm.user(0);
        try (var mailbox = Mailbox.of(realm)) {
            var visitor = world.visitor(realm.name());
            var page = stepOne(world, visitor, user);
            page = visitor.submit(page, "torii-mailed-send-form", Map.of("torii-act", "mailed-send"));
            var right = Outbox.code(mailbox.await(user, 1).get(0).words());
            for (var i = 0; i < 5; i++) {
                page = type(visitor, page, right.equals("00000" + i) ? "999999" : "00000" + i);
            }

            assertThat(type(visitor, page, right).text("torii-mailed-problem")).isNotEmpty();
        }
    }

    private static Page stepOne(World world, Visitor visitor, TestUser user) {
        var login = visitor.get(world.server().at("/realms/" + user.realm() + "/torii/security-info"));
        var home = visitor.password(login, user.username(), TestUser.PASSWORD);
        return visitor.submit(home, "torii-next-form", Map.of("torii-act", "next"));
    }

    private static Page type(Visitor visitor, Page page, String code) {
        return visitor.submit(page, "torii-mailed-form", Map.of("torii-act", "mailed-verify", "code", code));
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
