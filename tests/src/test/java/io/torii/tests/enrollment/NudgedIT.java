package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static io.torii.tests.enrollment.SecurityInfo.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R56: what the nudge had somebody add is asked first from then on, and one press takes that back. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NudgedIT {
    @Test
    void what_is_added_beside_phones_becomes_the_default_until_it_is_undone(World world) {
        var user = realm(world, "on").user(1);
        var info = new SecurityInfo(world, user);

        var added = adds(world, info, user);

        assertThat(notice(added)).as(added.document().text()).isEqualTo("torii-enroll-default-done");
        var account = new Account(world.admin(), user);
        assertThat(account.types()).startsWith("otp");
        var undone = info.press(added, "undo-default");
        assertThat(notice(undone)).isEqualTo("torii-enroll-default-back-done");
        assertThat(account.types()).startsWith("torii-phone");

        var again = info.press(undone, "undo-default");
        assertThat(notice(again)).isEmpty();
        assertThat(account.types()).startsWith("torii-phone");
    }

    /** R9. */
    @Test
    void adding_a_method_is_told_by_mail(World world) {
        var realm = realm(world, "off");
        try (var mailbox = Mailbox.of(realm)) {
            var user = realm.user(1);

            adds(world, new SecurityInfo(world, user), user);

            var mail = mailbox.await(user, 1).get(0);
            assertThat(mail.subject()).isEqualTo("A sign-in method was added to your account");
            assertThat(mail.words()).contains("Authenticator app", "/security-info");
        }
    }

    @Test
    void without_the_nudge_registering_changes_no_default(World world) {
        var user = realm(world, "off").user(1);
        var info = new SecurityInfo(world, user);

        var added = adds(world, info, user);

        assertThat(notice(added)).isEqualTo("torii-enroll-registered-done");
        assertThat(is(added, "torii-undo-default")).isFalse();
        assertThat(new Account(world.admin(), user).types()).startsWith("torii-phone");
    }

    private static Page adds(World world, SecurityInfo info, TestUser user) {
        var home = info.type(info.signIn(), user.number());
        world.harness("torii").clock(Duration.ofMinutes(1));
        return info.registerApp(info.press(home, "add"));
    }

    private static TestRealm realm(World world, String nudge) {
        return TestRealm.fresh(world.admin(), Map.of("torii.phone.nudge", nudge));
    }
}
