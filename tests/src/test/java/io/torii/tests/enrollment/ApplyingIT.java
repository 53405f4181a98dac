package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static io.torii.tests.enrollment.SecurityInfo.notice;
import static io.torii.tests.enrollment.SecurityInfo.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Steps 3 and 4: out and in again, then "Use MFA: Yes", and the way back from it. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class ApplyingIT {
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

    /** R78: signed out, with one button that leads back. */
    @Test
    void step_3_ends_the_session_and_keeps_the_place() {
        var third = info.registerPhoneAlone(TestRealm.newNumber());

        var out = info.press(third, "sign-out");

        assertThat(out.text("torii-signed-out-words"))
                .as(out.document().text())
                .isEqualTo("You signed out of your account.");
        assertThat(out.document().select("#torii-sign-in").attr("href")).endsWith("/torii/security-info");
        assertThat(out.document().select("#torii-steps li[aria-current=step]").text())
                .contains("Try signing in");
        assertThat(is(info.visitor().open("portal"), "kc-form-login")).isTrue();
    }

    /** R50, R75, R76: from the trial to the application, and what saving says. */
    @Test
    void after_the_trial_use_mfa_takes_effect_after_the_delay() {
        var fourth = ready();
        assertThat(fourth.text("torii-delay")).contains("40 min later");
        assertThat(fourth.text("torii-mind")).contains("New phone?", "cannot switch MFA off");

        var applied = info.press(fourth, "apply", Map.of("torii-use", "yes"));

        assertThat(notice(applied)).isEqualTo("torii-enroll-applied-done");
        assertThat(state(applied)).isEqualTo("torii-enroll-state-scheduled");
        assertThat(applied.text("torii-state")).contains("in 40 min", "UTC");
    }

    /** R75. */
    @Test
    void step_4_lists_the_sessions_that_will_end() {
        var other = world.visitor(realm.name());
        assertThat(other.signIn("portal", user).signedIn()).isTrue();

        var fourth = ready();

        assertThat(fourth.text("torii-endings")).contains("Campus portal", "Signed in:", "Last used:");
    }

    @Test
    void not_yet_changes_nothing() {
        var later = info.press(ready(), "apply", Map.of("torii-use", "no"));

        assertThat(notice(later)).isEqualTo("torii-enroll-not-applied");
        assertThat(later.text("torii-next")).isEqualTo("Continue to step 4");
    }

    @Test
    void pressing_save_twice_applies_once() {
        var fourth = ready();

        var once = info.press(fourth, "apply", Map.of("torii-use", "yes"));
        var instant = once.text("torii-state");
        world.harness("torii").clock(Duration.ofMinutes(3));
        var twice = info.press(once, "apply", Map.of("torii-use", "yes"));

        assertThat(state(twice)).isEqualTo("torii-enroll-state-scheduled");
        assertThat(notice(twice)).isEmpty();
        assertThat(twice.text("torii-state").replaceFirst("in \\d+ min", ""))
                .isEqualTo(instant.replaceFirst("in \\d+ min", ""));
    }

    /** R51: asked first, and back to registering. */
    @Test
    void a_pending_application_is_taken_back() {
        var applied = info.press(ready(), "apply", Map.of("torii-use", "yes"));

        var asked = info.press(applied, "withdraw-ask");
        assertThat(is(asked, "torii-enroll-withdraw"))
                .as(asked.document().text())
                .isTrue();
        var back = info.press(asked, "withdraw");

        assertThat(notice(back)).isEqualTo("torii-enroll-withdrawn-done");
        assertThat(state(back)).isEqualTo("torii-enroll-state-step");
        assertThat(is(info.press(back, "withdraw-ask"), "torii-enroll-withdraw"))
                .isFalse();
    }

    /** R9: ten minutes after the factor a change asks for it again. */
    @Test
    void a_change_asks_for_the_factor_again_after_ten_minutes() {
        var fourth = ready();

        world.harness("torii").clock(Duration.ofMinutes(13));
        var asked = info.press(fourth, "apply", Map.of("torii-use", "yes"));

        assertThat(notice(asked)).isEqualTo("torii-enroll-confirm");
        assertThat(asked.document().select("#torii-again").attr("href")).endsWith("/torii/security-info");
        assertThat(info.open().asksForCode()).isTrue();
    }

    /** Steps 1 to 3 by a phone alone; on the page of step 4, two minutes later. */
    private Page ready() {
        var number = TestRealm.newNumber();
        var third = info.registerPhoneAlone(number);
        world.harness("torii").clock(Duration.ofMinutes(2));
        var home = info.tryPhone(third, number);
        var fourth = is(home, "torii-enroll-apply") ? home : info.press(home, "next");
        assertThat(is(fourth, "torii-enroll-apply"))
                .as(fourth.document().text())
                .isTrue();
        return fourth;
    }
}
