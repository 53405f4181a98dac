package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static io.torii.tests.enrollment.SecurityInfo.notice;
import static io.torii.tests.enrollment.SecurityInfo.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Steps 1 and 2 as their pages take them, and what happens beside the way. */
@ExtendWith(OnKeycloak.class)
final class RegisteringIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private SecurityInfo info;

    @BeforeEach
    void newcomer(World world) {
        this.world = world;
        realm = SecurityInfo.realm(world);
        user = realm.user(0);
        info = new SecurityInfo(world, user);
    }

    @Test
    void a_newcomer_sees_where_the_setup_stands_and_what_comes_next() {
        var home = info.signIn();

        assertThat(state(home)).as(home.document().text()).isEqualTo("torii-enroll-state-none");
        assertThat(home.text("torii-not-over")).isEqualTo("The setup is not over yet.");
        assertThat(home.text("torii-next")).isEqualTo("Continue to step 1");
        assertThat(home.document().select("#torii-steps li")).hasSize(4);
    }

    @Test
    void starting_again_on_the_way_leads_back_to_security_info() {
        var set = info.register(info.press(info.signIn(), "next"), "APP");
        assertThat(is(set, "kc-totp-settings-form")).as(set.document().text()).isTrue();
        var again = Pattern.compile("[^\"']*/login-actions/restart[^\"']*").matcher(set.html());
        assertThat(again.find()).isTrue();
        var link = again.group().replace("&amp;", "&");

        var login = info.visitor().get(world.server().at("/").resolve(link));
        var home = info.visitor().password(login, user.username(), TestUser.PASSWORD);

        assertThat(state(home)).as(home.document().text()).isEqualTo("torii-enroll-state-none");
    }

    /** R79, R23. */
    @Test
    void the_panels_say_what_is_asked_first_and_grey_what_cannot_be_first() {
        var first = info.press(info.signIn(), "next");

        assertThat(first.document().select("#torii-steps li[aria-current=step]").text())
                .contains("First method");
        assertThat(first.text("torii-advice")).contains("by default", "twice");
        assertThat(is(first, "torii-register-PHONE")).isTrue();
        assertThat(is(first, "torii-register-APP")).isTrue();
        assertThat(is(first, "torii-register-PASSKEY")).isTrue();
        assertThat(is(first, "torii-register-SECURITY_KEY")).isFalse();
        assertThat(first.text("torii-panel-closed-SECURITY_KEY")).contains("step 2");
        assertThat(is(first, "torii-panel-RECOVERY_CODES")).isFalse();
    }

    @Test
    void what_is_greyed_or_unknown_registers_nothing_even_when_it_is_posted() {
        var first = info.press(info.signIn(), "next");

        var greyed = info.register(first, "SECURITY_KEY");
        assertThat(is(greyed, "torii-enroll-first")).isTrue();
        var unknown = info.register(greyed, "UPDATE_PASSWORD");
        assertThat(is(unknown, "torii-enroll-first")).isTrue();
        var garbage = info.press(unknown, "step-4");

        assertThat(is(garbage, "torii-enroll-first")).isTrue();
    }

    @Test
    void registering_comes_back_to_the_next_step_and_cancelling_to_the_same() {
        var first = info.press(info.signIn(), "next");

        var cancelled = info.visitor()
                .submit(info.register(first, "APP"), "kc-totp-settings-form", Map.of("cancel-aia", "true"));
        assertThat(is(cancelled, "torii-enroll-first"))
                .as(cancelled.document().text())
                .isTrue();
        assertThat(notice(cancelled)).isEmpty();
        var second = info.registerPhone(cancelled, TestRealm.newNumber());

        assertThat(is(second, "torii-enroll-alternative"))
                .as(second.document().text())
                .isTrue();
        assertThat(notice(second)).isEqualTo("torii-enroll-registered-done");
        assertThat(second.text("torii-methods")).contains("+81");
    }

    @Test
    void a_reload_shows_the_same_page_again() {
        var first = info.press(info.signIn(), "next");

        var again = info.visitor().reload(first);

        assertThat(is(again, "torii-enroll-first")).as(again.document().text()).isTrue();
    }

    /** The back button: an old page is posted while another action is open. */
    @Test
    void an_old_page_changes_nothing() {
        var first = info.press(info.signIn(), "next");
        var number = TestRealm.newNumber();
        var proving = info.sendTo(info.register(first, "PHONE"), number);

        var stale = info.register(first, "APP");
        assertThat(stale.status()).isLessThan(500);

        assertThat(is(stale, "kc-totp-settings-form")).isFalse();
        assertThat(proving.asksForCode()).isTrue();
    }

    /** R86. */
    @Test
    void one_method_alone_takes_a_tick() {
        var second = info.registerPhone(info.press(info.signIn(), "next"), TestRealm.newNumber());

        var unticked = info.press(second, "alone");
        assertThat(notice(unticked)).isEqualTo("torii-enroll-not-understood");
        var third = info.press(unticked, "alone", Map.of("torii-understood", "yes"));

        assertThat(is(third, "torii-enroll-try")).as(third.document().text()).isTrue();
    }

    /** R9, R4: another browser that knows the password only. */
    @Test
    void a_page_that_was_open_before_the_first_method_changes_nothing_after_it() {
        var behind = new SecurityInfo(world, user);
        var open = behind.press(behind.signIn(), "next");
        info.registerPhone(info.press(info.signIn(), "next"), TestRealm.newNumber());

        var refused = behind.register(open, "APP");

        assertThat(notice(refused)).isEqualTo("torii-enroll-confirm");
        assertThat(is(refused, "kc-totp-settings-form")).isFalse();
    }

    @Test
    void leaving_ends_on_a_page_that_leads_on() {
        var left = info.press(info.signIn(), "leave");

        assertThat(is(left, "torii-left")).as(left.document().text()).isTrue();
        assertThat(left.text("torii-left-words")).startsWith("You have left");
    }
}
