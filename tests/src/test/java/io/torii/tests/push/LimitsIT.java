package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Handset;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.NumberPage;
import io.torii.tests.web.Visitor;
import io.torii.tests.web.Ways;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R20, R35: who is not asked, and what there is instead. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class LimitsIT {
    private static TestRealm realm;

    private World world;
    private URI server;
    private Visitor visitor;
    private Duration now = Duration.ZERO;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void visitor(World world) {
        this.world = world;
        server = world.server().url();
        visitor = world.visitor(realm.name());
    }

    /** R35. */
    @Test
    void after_three_unanswered_requests_an_unknown_browser_gets_the_code_only() {
        var user = realm.user(0);
        var own = new Registered(world.admin(), user).app("Own");
        var phone = Handset.of(server, user, "Pixel", new Account(world.admin(), user).credential("otp"));
        Handset.of(server, user, "Tablet");
        var asked = toPush(user);
        for (var i = 0; i < 2; i++) {
            world.harness(realm.name()).clock(Duration.ofSeconds(61L * (i + 1)));
            asked = asked.waitOn().ask();
            assertThat(asked.number()).isNotEmpty();
        }
        world.harness(realm.name()).clock(Duration.ofSeconds(183));

        var refused = asked.waitOn().ask();

        assertThat(refused.number()).isEmpty();
        assertThat(refused.problem()).contains("6-digit code");
        assertThat(refused.asksOnPress()).isFalse();
        assertThat(refused.others()).isEmpty();
        assertThat(refused.reload().problem()).isEqualTo(refused.problem());
        assertThat(phone.pending()).isEmpty();
        world.harness(realm.name()).clock(Duration.ZERO);
        var done = visitor.submit(refused.code(), "torii-otp-form", Map.of("otp", own.code()));
        assertThat(done.signedIn()).isTrue();
        assertThat(realm.events()).contains("torii_push_not_sent");
    }

    /** R20. */
    @Test
    void after_a_report_no_phone_is_asked_until_another_method_succeeds() {
        var user = realm.user(1);
        var phone = Handset.of(server, user, "Pixel");
        toPush(user);
        phone.report();
        var next = world.visitor(realm.name());

        var refused = new NumberPage(next, new Ways(next).to(next.signIn("portal", user), "PUSH"));

        assertThat(refused.number()).isEmpty();
        assertThat(refused.problem()).contains("reported");
        assertThat(refused.asksOnPress()).isFalse();
        assertThat(phone.pending()).isEmpty();
    }

    /** R31. */
    @Test
    void at_the_ceiling_codes_rest_and_a_number_ends_the_rest() {
        var strict = TestRealm.fresh(world.admin(), Map.of("torii.guess.ceiling", "10"))
                .withoutLockout();
        var user = strict.user(1);
        var phone = Handset.of(server, user, "Pixel");
        for (var wrong = 0; wrong < 10; wrong++) {
            later(Duration.ofMinutes(wrong < 5 ? 0 : 1L << (wrong - 5)));
            visitor = world.visitor(strict.name());
            toPush(user);
            phone.approve("wrong");
        }
        later(Duration.ofHours(1));
        visitor = world.visitor(strict.name());
        var rests = visitor.signIn("portal", user);
        assertThat(rests.problem()).contains("codes are switched off");

        var asked = push(rests);
        phone.approve(asked.number());
        assertThat(asked.goOn().signedIn()).isTrue();

        visitor = world.visitor(strict.name());
        assertThat(visitor.signIn("portal", user).problem()).isEmpty();
    }

    private void later(Duration wait) {
        now = now.plus(wait).plusSeconds(1);
        world.harness(realm.name()).clock(now);
    }

    private NumberPage toPush(TestUser user) {
        return push(visitor.signIn("portal", user));
    }

    private NumberPage push(io.torii.tests.web.Page page) {
        var already = new NumberPage(visitor, page);
        return already.shown() ? already : new NumberPage(visitor, new Ways(visitor).to(page, "PUSH"));
    }
}
