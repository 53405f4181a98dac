package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static io.torii.tests.enrollment.SecurityInfo.notice;
import static io.torii.tests.enrollment.SecurityInfo.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R16: the mandatory date has passed, and nothing is registered. */
@ExtendWith(OnKeycloak.class)
final class MandateIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private SecurityInfo info;

    @BeforeEach
    void due(World world) {
        this.world = world;
        realm = TestRealm.fresh(
                world.admin(),
                Map.of(
                        "torii.enrollment.first",
                        "password",
                        "torii.calendar.rows",
                        "everybody | mandatory=2020-01-01"));
        user = realm.user(0);
        info = new SecurityInfo(world, user);
    }

    @Test
    void registering_right_there_lets_the_sign_in_go_on_to_its_client() {
        var done = info.registerPhone(guard(info), TestRealm.newNumber());
        assertThat(notice(done)).as(done.document().text()).isEqualTo("torii-enroll-registered-done");

        assertThat(info.press(done, "continue").signedIn()).isTrue();
        assertThat(info.visitor().open("portal").signedIn()).isTrue();
        assertThat(state(info.open())).isEqualTo("torii-enroll-state-active");
    }

    @Test
    void cancelling_comes_back_to_the_guard() {
        var cancelled = info.visitor()
                .submit(info.register(guard(info), "APP"), "kc-totp-settings-form", Map.of("cancel-aia", "true"));

        assertThat(is(cancelled, "torii-enroll-guard"))
                .as(cancelled.document().text())
                .isTrue();
        assertThat(notice(cancelled)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "leave", "apply", "alone", "sign-out", "withdraw", "home", ""})
    void nothing_but_a_method_ends_it(String act) {
        var after = info.press(guard(info), act, Map.of("torii-use", "yes", "cancel-aia", "true"));

        assertThat(after.signedIn()).isFalse();
        assertThat(is(after, "torii-enroll-guard")).as(after.document().text()).isTrue();
    }

    /** Two people who know the password: the method that one has bound is no proof of the other. */
    @Test
    void a_method_that_another_browser_bound_meanwhile_lets_nobody_in() {
        var other = new SecurityInfo(world, user);
        var waiting = other.register(guard(other), "APP");
        assertThat(info.press(info.registerPhone(guard(info), TestRealm.newNumber()), "continue")
                        .signedIn())
                .isTrue();

        var back = other.visitor().submit(waiting, "kc-totp-settings-form", Map.of("cancel-aia", "true"));
        assertThat(other.press(back, "continue").signedIn()).isFalse();

        assertThat(is(other.register(back, "APP"), "kc-totp-settings-form")).isFalse();
    }

    /** The same, when the other one registers too: the second should have been asked for the first. */
    @Test
    void a_first_method_that_comes_second_is_taken_out_again() {
        var other = new SecurityInfo(world, user);
        var waiting = other.register(guard(other), "APP");
        info.press(info.registerPhone(guard(info), TestRealm.newNumber()), "continue");

        var back = other.proveApp(waiting);

        assertThat(is(back, "torii-continue")).as(back.document().text()).isFalse();
        assertThat(other.press(back, "continue").signedIn()).isFalse();
        assertThat(realm.admin()
                        .get("/" + realm.name() + "/users/" + user.id() + "/credentials")
                        .toString())
                .contains("torii-phone")
                .doesNotContain("otp");
    }

    private Page guard(SecurityInfo someone) {
        var page = someone.visitor().signIn("portal", user);
        assertThat(is(page, "torii-guard")).as(page.document().text()).isTrue();
        var action = someone.visitor().submit(page, "torii-guard-form", Map.of("torii-act", "register"));
        assertThat(is(action, "torii-enroll-guard"))
                .as(action.document().text())
                .isTrue();
        return action;
    }
}
