package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import io.torii.tests.web.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Warning, nudge and the phone's end: at most one page between a sign-in and its client (R21, R56, R57). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class InterruptionIT {
    private static final Map<String, String> WARNING =
            Map.of("torii.calendar.rows", "everybody | warn=2020-01-01 | mandatory=2099-10-01");

    @Test
    void the_warning_comes_once_in_24_hours_and_its_mail_once(World world) {
        var realm = realm(world, WARNING);
        var user = realm.user(0);
        try (var mailbox = Mailbox.of(realm)) {
            var visitor = world.visitor(realm.name());
            var warned = visitor.signIn("portal", user);
            assertThat(warned.text("torii-warning-day")).contains("October 1, 2099");
            assertThat(visitor.reload(warned).text("torii-warning-day")).isNotEmpty();
            assertThat(press(visitor, warned, "torii-warning-form", "later").signedIn())
                    .isTrue();

            assertThat(world.visitor(realm.name()).signIn("portal", user).signedIn())
                    .isTrue();
            world.harness(realm.name()).clock(Duration.ofHours(24));
            assertThat(world.visitor(realm.name()).signIn("portal", user).text("torii-warning-day"))
                    .isNotEmpty();
            assertThat(mailbox.await(user, 1)).hasSize(1);
        }
    }

    @Test
    void nothing_but_a_press_leaves_the_warning(World world) {
        var realm = realm(world, WARNING);
        var visitor = world.visitor(realm.name());

        var warned = visitor.signIn("portal", realm.user(0));
        var again = press(visitor, warned, "torii-warning-form", "whatever");

        assertThat(again.text("torii-warning-day")).isNotEmpty();
    }

    @Test
    void who_needs_no_warning_sees_none(World world) {
        var realm = realm(world, WARNING);
        var active = realm.user(1);
        var scheduled = realm.user(0);
        world.harness(realm.name()).enroll(scheduled.id(), "SCHEDULED");

        var visitor = world.visitor(realm.name());
        assertThat(type(world, visitor, visitor.signIn("portal", active), active)
                        .signedIn())
                .isTrue();
        assertThat(world.visitor(realm.name()).signIn("portal", scheduled).signedIn())
                .isTrue();
    }

    @Test
    void no_page_at_a_silent_check_and_none_in_a_young_session(World world) {
        var realm = realm(world, Map.of());
        var user = realm.user(0);
        var visitor = world.visitor(realm.name());
        assertThat(visitor.signIn("portal", user).signedIn()).isTrue();
        realm.setting(WARNING);

        assertThat(visitor.open("chat").text("torii-warning-day")).isEmpty();
        world.harness(realm.name()).clock(Duration.ofMinutes(5));
        assertThat(visitor.open(SignInRequest.of("portal").with("prompt", "none"))
                        .signedIn())
                .isTrue();
        assertThat(visitor.open("portal").text("torii-warning-day")).isNotEmpty();
    }

    @Test
    void the_nudge_can_be_put_off_then_is_required_and_an_account_from_before_stays_asked_R3(World world) {
        var realm = realm(world, Map.of("torii.phone.nudge", "on", "torii.phone.nudge.snoozes", "1"));
        var user = realm.user(1);

        var first = world.visitor(realm.name());
        var nudged = type(world, first, first.signIn("portal", user), user);
        assertThat(nudged.document().getElementById("torii-later")).isNotNull();
        var stays = press(first, nudged, "torii-nudge-form", "none");
        assertThat(press(first, stays, "torii-nudge-form", "later").signedIn()).isTrue();

        world.harness(realm.name()).clock(Duration.ofHours(23));
        assertThat(enter(world, realm, user).signedIn()).isTrue();

        world.harness(realm.name()).clock(Duration.ofHours(25));
        var second = world.visitor(realm.name());
        var required = type(world, second, second.signIn("portal", user), user);
        assertThat(required.document().getElementById("torii-later")).isNull();
        var still = press(second, required, "torii-nudge-form", "later");
        assertThat(press(second, still, "torii-nudge-form", "none").signedIn()).isTrue();

        world.harness(realm.name()).clock(Duration.ofDays(30));
        assertThat(enter(world, realm, user).signedIn()).isTrue();
    }

    @Test
    void who_has_something_stronger_is_not_nudged(World world) {
        var realm = realm(world, Map.of("torii.phone.nudge", "on"));
        var user = realm.user(1);
        new Account(realm.admin(), user).app();

        assertThat(enter(world, realm, user).signedIn()).isTrue();
    }

    @Test
    void who_has_only_a_phone_when_it_is_a_backup_adds_another_in_the_same_sign_in(World world) {
        var realm = realm(world, Map.of("torii.phone.backup-only.from", "2020-01-01"));
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());

        var page = type(world, visitor, visitor.signIn("portal", user), user);
        assertThat(page.document().getElementById("torii-add-APP"))
                .as(page.document().text())
                .isNotNull();
        var still = press(visitor, page, "torii-phone-end-form", "later");
        var setUp = visitor.submit(still, "torii-phone-end-form", Map.of("torii-kind", "APP"));
        var app = new Totp(setUp.document().getElementById("totpSecret").val());
        var done = visitor.submit(setUp, "kc-totp-settings-form", Map.of("totp", app.code(), "userLabel", "app"));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(done.address().toString()).doesNotContain("kc_action_status");
    }

    @Test
    void nothing_but_another_method_ends_it(World world) {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        var realm = realm(world, Map.of("torii.phone.off.from", yesterday));
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());
        var page = type(world, visitor, visitor.signIn("portal", user), user);

        var setUp = visitor.submit(page, "torii-phone-end-form", Map.of("torii-kind", "APP"));
        var back = visitor.submit(setUp, "kc-totp-settings-form", Map.of("cancel-aia", "true"));

        assertThat(back.document().getElementById("torii-phone-end"))
                .as(back.document().text())
                .isNotNull();
        assertThat(visitor.open(SignInRequest.of("portal").with("prompt", "none"))
                        .signedIn())
                .isFalse();
    }

    private static TestRealm realm(World world, Map<String, String> settings) {
        return TestRealm.fresh(world.admin(), Map.of()).setting(settings);
    }

    private static Page enter(World world, TestRealm realm, TestUser user) {
        var visitor = world.visitor(realm.name());
        return type(world, visitor, visitor.signIn("portal", user), user);
    }

    private static Page type(World world, Visitor visitor, Page asked, TestUser user) {
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        return visitor.type(asked, world.outbox(user.realm()).codeTo(user.number()));
    }

    private static Page press(Visitor visitor, Page page, String form, String act) {
        return visitor.submit(page, form, Map.of("torii-act", act));
    }
}
