package io.torii.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R89: who has the password and gives up at the second factor is told of, to whose password it is. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class KnockIT {
    private World world;
    private TestRealm realm;
    private TestUser user;

    @BeforeEach
    void user(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of("torii.delivery.sign-in.per-ten-minutes", "20"));
        user = realm.user(1);
    }

    @Test
    void three_that_are_given_up_are_told_once_with_a_link_that_reports() {
        try (var mailbox = Mailbox.of(realm)) {
            knock();
            knock();
            sweepAfter(Duration.ofMinutes(12));
            assertThat(mailbox.mails()).isEmpty();

            knock();
            sweepAfter(Duration.ofMinutes(14));
            assertThat(mailbox.mails()).as("it may still be finished").isEmpty();
            sweepAfter(Duration.ofMinutes(40));
            knock();
            sweepAfter(Duration.ofMinutes(60));

            var mails = mailbox.await(user, 1);
            assertThat(mails).hasSize(1);
            assertThat(mails.get(0).words()).contains("your password");
            var visitor = world.visitor(realm.name());
            var asked = visitor.get(mails.get(0).stop()).document();
            visitor.post(
                    asked.select("form").attr("abs:action"),
                    Map.of("t", asked.select("[name=t]").val()));
            var page = visitor.signIn("portal", user);
            var after = visitor.type(page, world.outbox(realm.name()).codeTo(user.number()));
            assertThat(after.document().select("#kc-passwd-update-form")).isNotEmpty();
        }
    }

    @Test
    void the_owner_in_new_browsers_is_told_nothing() {
        try (var mailbox = Mailbox.of(realm)) {
            for (var i = 0; i < 4; i++) {
                var visitor = world.visitor(realm.name());
                var page = visitor.signIn("portal", user);
                assertThat(visitor.type(
                                        page,
                                        world.outbox(realm.name())
                                                .codesTo(user.number(), i + 1)
                                                .get(0))
                                .signedIn())
                        .isTrue();
                world.harness("torii").clock(Duration.ofMinutes(i + 1));
            }
            sweepAfter(Duration.ofHours(1));

            assertThat(mailbox.mails()).isEmpty();
            assertThat(world.harness(realm.name()).table("TORII_KNOCK").toString())
                    .doesNotContain(user.id());
        }
    }

    private void knock() {
        assertThat(world.visitor(realm.name()).signIn("portal", user).asksForCode())
                .isTrue();
    }

    private void sweepAfter(Duration time) {
        world.harness("torii").clock(time);
        world.harness("torii").enrollment("sweep");
    }
}
