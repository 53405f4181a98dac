package io.torii.tests.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row about an account that cannot be read stops no sign-in, no page and no mail, and is in no other's way. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class UnreadableIT {
    private static final String ASKED = "Confirm this address for notices";
    private static final String ADDED = "Notices about your account go to one more address";
    private static final String REMOVED = "An address for notices was removed from your account";
    private static final String ANN = "ann@home.example";

    private TestRealm realm;
    private TestUser user;
    private Totp app;
    private SecurityInfo info;
    private Mailbox mailbox;
    private Correspondence post;
    private Harness harness;

    @BeforeEach
    void owner(World world) {
        realm = SecurityInfo.realm(world).setting(Map.of("torii.mail.domains", "example.org"));
        user = realm.user(0);
        app = new Registered(world.admin(), user).app("App");
        info = new SecurityInfo(world, user);
        mailbox = Mailbox.of(realm);
        post = new Correspondence(world, realm.name(), mailbox);
        harness = world.harness(realm.name());
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, garbage",
        "ADDRESS, ' '",
        "ADDRESS_KEY, GARBAGE",
        "PLACE, 7",
        "ASKED_AT, 9223372036854775807",
        "ASKED_AT, -1",
        "CONFIRMED_AT, 9223372036854775807"
    })
    void an_address_hears_nothing_and_the_next_takes_its_place_R22(String column, String garbage) {
        add(signIn(), ANN);
        var link = post.mail(ANN, ASKED).link();
        harness.write(user, "TORII_ADDRESS", column, garbage);

        post.press(link);
        var shown = info.open();
        tellOfAMethodThatIsGone();
        harness.clock(Duration.ofMinutes(1));
        var again = add(shown, ANN);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html()).contains("torii-addresses-form").doesNotContain("a•••@home.example");
        assertThat(post.told(ADDED)).isEmpty();
        assertThat(SecurityInfo.notice(again)).isEqualTo("torii-addresses-asked-done");
        assertThat(rows("TORII_ADDRESS")).isOne();
    }

    @Test
    void a_former_address_hears_nothing_and_whoever_else_is_told_is_told_R91() {
        add(signIn(), ANN);
        post.press(post.mail(ANN, ASKED).link());
        var page = info.open();
        var handle = page.document().select("[id^=torii-address-]").first().id().substring("torii-address-".length());
        info.press(page, "addresses-remove", Map.of("torii-address", handle));
        // Mails go out behind the pages: those about the address itself are there before others are looked at.
        assertThat(post.told(2, ADDED)).contains(ANN);
        assertThat(post.told(2, REMOVED)).contains(ANN);
        harness.write(user, "TORII_FORMER_ADDRESS", "ADDRESS", "garbage");
        var before = mailbox.mails().size();

        tellOfAMethodThatIsGone();

        assertThat(mailbox.mails().subList(before, mailbox.mails().size()))
                .extracting(Mailbox.Mail::to)
                .containsOnly(user.email());
        assertThat(info.open().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"WRONG, -1", "NEXT_AT, 9223372036854775807", "NEXT_AT, -1"})
    void wrong_entries_that_nobody_can_count_are_as_many_as_rest_R31(String column, String garbage) {
        info.visitor().submit(info.signIn(), "torii-otp-form", Map.of("otp", "000000", "torii-act", "verify"));
        harness.write(user, "TORII_GUESS", column, garbage);

        var page = info.signIn();
        var typed = SecurityInfo.is(page, "torii-otp-form")
                ? info.visitor().submit(page, "torii-otp-form", Map.of("otp", app.code(), "torii-act", "verify"))
                : page;

        assertThat(page.status()).isEqualTo(200);
        assertThat(typed.status()).isEqualTo(200);
        assertThat(SecurityInfo.is(typed, "torii-info-addresses")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BOUND_AT, 9223372036854775807", "ENDED_AT, 9223372036854775807", "BOUND_BY, GARBAGE"})
    void a_line_of_the_history_stops_no_other_R66(String column, String garbage, World world) {
        var clerk = Clerk.of(world, realm, "torii-view");
        assertThat(clerk.get("users/" + user.id() + "/history").statusCode()).isEqualTo(200);
        harness.write(user, "TORII_HISTORY", column, garbage);

        assertThat(clerk.get("users/" + user.id() + "/history").statusCode()).isEqualTo(200);
        assertThat(signIn().status()).isEqualTo(200);
    }

    /** Mails go out on another thread: what the owner has was read by the one that has come. */
    private void tellOfAMethodThatIsGone() {
        var admin = realm.admin();
        var before = mailbox.await(user, 0).size();
        new Registered(admin, user).phone("PHONE");
        var account = new Account(admin, user);
        account.delete(account.credential("torii-phone"));
        mailbox.await(user, before + 1);
    }

    private Page signIn() {
        return info.visitor().submit(info.signIn(), "torii-otp-form", Map.of("otp", app.code(), "torii-act", "verify"));
    }

    private Page add(Page page, String address) {
        return info.press(page, "addresses-add", Map.of("torii-address", address));
    }

    private int rows(String table) {
        var found = 0;
        for (var row : harness.table(table)) {
            found += row.toString().contains(user.id()) ? 1 : 0;
        }
        return found;
    }
}
