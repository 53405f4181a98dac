package io.torii.tests.push;

import static io.torii.tests.push.PhonePages.is;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R16: the mandatory date has passed, and a phone is registered within the sign-in. */
@ExtendWith(OnKeycloak.class)
final class PhoneUnderGuardIT {
    private World world;
    private TestUser user;

    @BeforeEach
    void due(World world) {
        this.world = world;
        user = TestRealm.fresh(
                        world.admin(),
                        Map.of(
                                "torii.enrollment.first",
                                "password",
                                "torii.calendar.rows",
                                "everybody | mandatory=2020-01-01"))
                .user(0);
    }

    @Test
    void its_number_is_this_sign_ins_factor_and_the_sign_in_goes_on() {
        var pages = PhonePages.of(world, user);
        var done = pages.register(pages.choose(guard(pages)), pages.phone("My phone"));
        assertThat(is(done, "torii-enroll-guard")).as(done.document().text()).isTrue();
        assertThat(done.text("torii-methods")).contains("My phone");

        assertThat(pages.press(done, "continue").signedIn()).isTrue();
        assertThat(pages.visitor().open("portal").signedIn()).isTrue();
        assertThat(stored()).contains("torii-push", "otp");
    }

    /** The 6-digit code makes two fresh methods of one binding: nobody else's may hide behind that. */
    @Test
    void a_phone_that_comes_second_to_another_browsers_method_is_taken_out_again_with_its_code() {
        var other = PhonePages.of(world, user);
        var phone = other.phone("Second");
        var number = other.number(other.choose(guard(other)), phone);
        var first = PhonePages.of(world, user);
        assertThat(first.press(proveApp(first, app(first)), "continue").signedIn())
                .isTrue();

        phone.approve(PhonePages.number(number));
        var back = other.press(number, "continue");

        assertThat(is(back, "torii-continue")).as(back.document().text()).isFalse();
        assertThat(other.press(back, "continue").signedIn()).isFalse();
        assertThat(stored()).doesNotContain("torii-push").containsOnlyOnce("\"otp\"");
    }

    @Test
    void a_method_that_comes_second_to_a_phone_is_taken_out_and_the_phone_and_its_code_stay() {
        var other = PhonePages.of(world, user);
        var waiting = app(other);
        var first = PhonePages.of(world, user);
        var done = first.register(first.choose(guard(first)), first.phone("My phone"));
        assertThat(first.press(done, "continue").signedIn()).isTrue();

        var back = proveApp(other, waiting);

        assertThat(other.press(back, "continue").signedIn()).isFalse();
        assertThat(stored()).containsOnlyOnce("\"torii-push\"").containsOnlyOnce("\"otp\"");
        assertThat(stored()).doesNotContain("\"app\"");
    }

    private Page app(PhonePages someone) {
        return someone.press(guard(someone), "register", Map.of("torii-kind", "APP"));
    }

    private static Page proveApp(PhonePages someone, Page set) {
        var secret = set.document().select("input[name=totpSecret]").val();
        return someone.visitor()
                .submit(
                        set,
                        "kc-totp-settings-form",
                        Map.of("totp", new Totp(secret).code(), "userLabel", "app", "totpSecret", secret));
    }

    private Page guard(PhonePages someone) {
        var page = someone.visitor().signIn("portal", user);
        assertThat(is(page, "torii-guard")).as(page.document().text()).isTrue();
        return someone.visitor().submit(page, "torii-guard-form", Map.of("torii-act", "register"));
    }

    private String stored() {
        return new Account(world.admin(), user).credentials().toString();
    }
}
