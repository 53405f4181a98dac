package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user does with methods on Security info, judged again at every post (R2, R9, R17, R39, R94). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class MethodsIT {
    private static final List<String> ACTS =
            List.of("method-rename", "method-name", "method-delete", "method-remove", "method-change");
    private static TestRealm realm;
    private World world;
    private TestUser user;
    private Account account;
    private SecurityInfo info;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    /** Active, with a phone that is asked first, and an app. */
    @BeforeEach
    void user(World world) {
        this.world = world;
        user = realm.user(1);
        new Registered(world.admin(), user).app("Tablet");
        account = new Account(world.admin(), user);
        info = new SecurityInfo(world, user);
    }

    @Test
    void the_default_goes_from_text_to_app_and_back_and_the_next_sign_in_asks_accordingly() {
        var home = enter();
        assertThat(first(home)).isEqualTo(text());

        var changed = info.press(info.press(home, "default-change"), "default-save", Map.of("torii-line", app()));
        assertThat(SecurityInfo.notice(changed)).isEqualTo("torii-info-default-done");
        assertThat(first(changed)).isEqualTo(app());
        assertThat(SecurityInfo.is(askedElsewhere(), "torii-otp-form")).isTrue();

        var twice = info.press(changed, "default-save", Map.of("torii-line", app()));
        assertThat(SecurityInfo.notice(twice)).isEqualTo("torii-info-default-same");
        info.press(twice, "default-save", Map.of("torii-line", text()));
        assertThat(askedElsewhere().asksForCode()).isTrue();
    }

    @Test
    void what_is_no_choice_of_this_user_becomes_no_default() {
        var page = enter();
        var other = new Account(world.admin(), realm.user(1)).credential("torii-phone");

        for (var line : List.of("PHONE:TEXT:" + other, "APP::" + other, "", "x")) {
            page = info.press(page, "default-save", Map.of("torii-line", line));
            assertThat(SecurityInfo.notice(page)).as(line).isEqualTo("torii-info-gone");
            assertThat(first(page)).isEqualTo(text());
        }
    }

    @Test
    void a_method_is_renamed_and_a_number_is_not() {
        var unfit = name(enter(), account.credential("otp"), " ");
        assertThat(SecurityInfo.is(unfit, "torii-rename-problem")).isTrue();

        var done = name(unfit, account.credential("otp"), "Old tablet");
        assertThat(SecurityInfo.notice(done)).isEqualTo("torii-info-renamed-done");
        assertThat(done.text("torii-methods")).contains("Old tablet");
        name(done, account.credential("torii-phone"), "My phone");
        assertThat(account.credentials().toString()).doesNotContain("My phone");
    }

    @Test
    void nobody_names_deletes_or_changes_what_is_another_users() {
        var stranger = realm.user(1);
        var theirs = new Account(world.admin(), stranger);
        new Registered(world.admin(), stranger).app("Theirs");

        var page = enter();
        for (var id : List.of(theirs.credential("otp"), account.credential("password"), "")) {
            for (var act : ACTS) {
                page = info.press(page, act, Map.of("torii-credential", id, "torii-name", "Mine"));
                assertThat(SecurityInfo.notice(page)).as(act).isEqualTo("torii-info-gone");
            }
        }
        assertThat(theirs.types()).containsExactly("torii-phone", "otp");
        assertThat(account.types()).containsExactly("torii-phone", "otp");
        assertThat(theirs.credentials().toString()).doesNotContain("Mine");
    }

    @Test
    void deleting_asks_first_is_told_and_gives_the_default_to_the_strongest_left() {
        try (var mailbox = Mailbox.of(realm)) {
            new Registered(world.admin(), user).key("webauthn-passwordless", "Laptop");
            var phone = account.credential("torii-phone");

            var asked = act(enter(), "method-delete", phone);
            assertThat(SecurityInfo.is(asked, "torii-delete")).isTrue();
            assertThat(account.types()).contains("torii-phone");
            var done = act(asked, "method-remove", phone);

            assertThat(SecurityInfo.notice(done)).isEqualTo("torii-info-deleted-default-done");
            assertThat(account.types()).containsExactly("webauthn-passwordless", "otp");
            assertThat(first(done)).startsWith("PASSKEY:");
            var mail = mailbox.await(user, 2).get(1);
            assertThat(mail.words()).contains("A method was deleted", TestRealm.masked(user.number()), "When: ");
            assertThat(mail.stop()).as("R22: it carries a stop link").isNotNull();
            assertThat(realm.events()).contains("REMOVE_CREDENTIAL");
        }
    }

    /** The button twice, the form of a page that was left, the same in a second tab: the page as it is now, and no change. */
    @Test
    void what_was_sent_before_and_what_another_tab_has_done_changes_nothing() {
        var asked = act(enter(), "method-delete", account.credential("otp"));
        var tab = act(info.open(), "method-delete", account.credential("otp"));
        var app = account.credential("otp");
        act(asked, "method-remove", app);
        assertThat(account.types()).containsExactly("torii-phone");

        var twice = act(asked, "method-remove", app);
        var late = act(tab, "method-remove", app);

        assertThat(SecurityInfo.is(twice, "torii-methods")).isTrue();
        assertThat(SecurityInfo.notice(late)).isEqualTo("torii-info-gone");
        assertThat(account.types()).containsExactly("torii-phone");
    }

    @Test
    void the_last_method_stays_while_mfa_is_on_also_in_a_second_tab() {
        var app = act(enter(), "method-delete", account.credential("otp"));
        var phone = act(info.open(), "method-delete", account.credential("torii-phone"));

        assertThat(SecurityInfo.notice(act(app, "method-remove", account.credential("otp"))))
                .isEqualTo("torii-info-deleted-done");
        var refused = act(phone, "method-remove", account.credential("torii-phone"));

        assertThat(SecurityInfo.notice(refused)).isEqualTo("torii-info-last");
        assertThat(account.types()).containsExactly("torii-phone");
    }

    @Test
    void after_ten_minutes_every_change_asks_for_the_factor_again() {
        var page = enter();

        world.harness(realm.name()).clock(Duration.ofMinutes(11));

        for (var act : ACTS) {
            page = info.press(page, act, Map.of("torii-credential", account.credential("otp"), "torii-name", "Late"));
            assertThat(SecurityInfo.notice(page)).as(act).isEqualTo("torii-enroll-confirm");
        }
        page = info.press(page, "default-save", Map.of("torii-line", app()));
        assertThat(SecurityInfo.notice(page)).isEqualTo("torii-enroll-confirm");
        assertThat(account.types()).containsExactly("torii-phone", "otp");
        assertThat(account.credentials().toString()).doesNotContain("Late");
    }

    private Page enter() {
        return info.visitor().type(info.signIn(), world.outbox(realm.name()).codeTo(user.number()));
    }

    private Page askedElsewhere() {
        return world.visitor(realm.name()).signIn("portal", user);
    }

    private Page act(Page page, String act, String credential) {
        return info.press(page, act, Map.of("torii-credential", credential));
    }

    private Page name(Page page, String credential, String name) {
        return info.press(page, "method-name", Map.of("torii-credential", credential, "torii-name", name));
    }

    private String text() {
        return "PHONE:TEXT:" + account.credential("torii-phone");
    }

    private String app() {
        return "APP::" + account.credential("otp");
    }

    private static String first(Page page) {
        return page.document().select("#torii-default").attr("data-torii-line");
    }
}
