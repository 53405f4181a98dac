package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.is;
import static io.torii.tests.enrollment.SecurityInfo.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R4: on Security info, too, a method that was bound with the password alone takes nothing older away for a day. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NewMethodOnPageIT {
    private static final Duration MINUTES = Duration.ofMinutes(2);

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Account account;
    private String number;
    private String older;

    /** A phone that was bound with the password alone, beside an app of long ago. */
    @BeforeEach
    void newcomer(World world) {
        this.world = world;
        realm = SecurityInfo.realm(world);
        user = realm.user(0);
        account = new Account(world.admin(), user);
        number = TestRealm.newNumber();
        var info = new SecurityInfo(world, user);
        info.registerPhone(info.press(info.signIn(), "next"), number);
        new Registered(world.admin(), user)
                .since(Instant.parse("2020-01-01T00:00:00Z"))
                .app("Tablet");
        older = account.credential("otp");
    }

    @Test
    void it_deletes_nothing_older_and_adds_no_address() {
        world.harness(realm.name()).clock(MINUTES);
        var info = new SecurityInfo(world, user);
        var home = enter(info);

        var refused = delete(info, home);
        assertThat(is(refused, "torii-refused")).as(refused.document().text()).isTrue();
        assertThat(refused.text("torii-refused-why")).contains("still new");
        var removed = info.press(refused, "method-remove", Map.of("torii-credential", older));
        assertThat(is(removed, "torii-refused")).isTrue();
        assertThat(account.types()).contains("otp");
        var asked = info.press(info.open(), "addresses-add", Map.of("torii-address", "thief@evil.example"));
        assertThat(notice(asked)).isEqualTo("torii-addresses-new");
    }

    private Page delete(SecurityInfo info, Page home) {
        return info.press(home, "method-delete", Map.of("torii-credential", older));
    }

    private Page enter(SecurityInfo info) {
        var asked = info.signIn();
        var code = world.outbox(realm.name()).codesTo(number, 2).get(0);
        return info.visitor().type(asked, code);
    }
}
