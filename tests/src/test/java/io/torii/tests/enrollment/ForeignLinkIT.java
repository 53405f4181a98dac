package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R22, R93: the link that confirms an address in one realm, taken to another. */
@ExtendWith(OnKeycloak.class)
final class ForeignLinkIT {
    private static final String ASKED = "Confirm this address for notices";
    private static final String ADDED = "Notices about your account go to one more address";

    @Test
    void at_another_realm_it_is_like_one_that_was_never_mailed_and_at_its_own_it_still_counts(World world) {
        var realm = SecurityInfo.realm(world);
        var other = SecurityInfo.realm(world);
        var user = realm.user(0);
        try (var mailbox = Mailbox.of(realm);
                var elsewhere = Mailbox.of(other)) {
            ask(world, user);
            var post = new Correspondence(world, realm.name(), mailbox);
            var link = post.mail("ann@home.example", ASKED).link();
            var there = new Correspondence(world, other.name(), elsewhere);
            var moved = URI.create(link.toString().replace(realm.name(), other.name()));

            var pressed = there.press(moved);

            assertThat(pressed.status()).isEqualTo(200);
            assertThat(pressed.html())
                    .as("what an unknown one is told")
                    .isEqualTo(there.press(URI.create(moved + "x")).html());
            assertThat(pressed.document().select("h1").text()).isEqualTo("Done");
            assertThat(rows(world, realm)).as("it waits as before").containsOnlyOnce(user.id());

            post.press(link);
            assertThat(post.told(2, ADDED)).containsExactlyInAnyOrder(user.email(), "ann@home.example");
            assertThat(there.told(ADDED)).isEmpty();
        }
    }

    private static void ask(World world, TestUser user) {
        var app = new Registered(world.admin(), user).app("App");
        var info = new SecurityInfo(world, user);
        var page = info.visitor()
                .submit(info.signIn(), "torii-otp-form", Map.of("otp", app.code(), "torii-act", "verify"));
        info.press(page, "addresses-add", Map.of("torii-address", "ann@home.example"));
    }

    private static String rows(World world, TestRealm realm) {
        return world.harness(realm.name()).table("TORII_ADDRESS").toString();
    }
}
