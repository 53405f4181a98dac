package io.torii.tests.enrollment;

import static io.torii.tests.enrollment.SecurityInfo.notice;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Mailbox;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R22: a removed address hears what happens for another 30 days. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class FormerAddressIT {
    private static final String HOME = "ann@home.example";
    private static final String DELETED = "A sign-in method was removed from your account";

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Account account;
    private Mailbox mailbox;
    private Correspondence post;

    /** One that had confirmed an address and has just removed it. */
    @BeforeEach
    void owner(World world) {
        this.world = world;
        realm = SecurityInfo.realm(world);
        user = realm.user(0);
        account = new Account(world.admin(), user);
        mailbox = Mailbox.of(realm);
        post = new Correspondence(world, realm.name(), mailbox);
        var app = new Registered(world.admin(), user).app("App");
        var info = new SecurityInfo(world, user);
        var home = info.visitor().submit(info.signIn(), "torii-otp-form", Map.of("otp", app.code()));
        info.press(home, "addresses-add", Map.of("torii-address", HOME));
        post.press(post.mail(HOME, "Confirm this address for notices").link());
        var page = info.open();
        var handle = page.document().select("#torii-info-addresses input[name=torii-address]").stream()
                .map(field -> field.val())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        var removed = info.press(page, "addresses-remove", Map.of("torii-address", handle));
        assertThat(notice(removed)).isEqualTo("torii-addresses-removed-done");
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void it_is_told_of_everything_for_30_days_and_of_nothing_later() {
        deleteAnother("Second", Duration.ofDays(29));
        assertThat(post.told(2, DELETED)).containsExactlyInAnyOrder(user.email(), HOME);

        deleteAnother("Third", Duration.ofDays(31));

        assertThat(post.told(3, DELETED)).containsExactlyInAnyOrder(user.email(), HOME, user.email());
    }

    @Test
    void it_goes_with_the_user() {
        assertThat(isKept()).isTrue();

        world.admin().delete("/" + realm.name() + "/users/" + user.id());

        assertThat(isKept()).as("R69").isFalse();
    }

    /** By an administrator, which is told (R66). */
    private void deleteAnother(String label, Duration when) {
        new Registered(world.admin(), user).app(label);
        world.harness(realm.name()).clock(when);
        account.delete(StreamSupport.stream(account.credentials().spliterator(), false)
                .filter(each -> each.path("userLabel").asText().equals(label))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText());
    }

    private boolean isKept() {
        return StreamSupport.stream(
                        world.harness(realm.name())
                                .table("TORII_FORMER_ADDRESS")
                                .spliterator(),
                        false)
                .anyMatch(row -> row.toString().contains(user.id()));
    }
}
