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
import io.torii.tests.web.Mailbox;
import io.torii.tests.web.Page;
import io.torii.tests.web.Totp;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R22, R94: where notices go, who may say so, and who is told of it. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NoticeAddressIT {
    private static final String ASKED = "Confirm this address for notices";
    private static final String ADDED = "Notices about your account go to one more address";
    private static final String REMOVED = "An address for notices was removed from your account";

    private World world;
    private TestRealm realm;
    private TestUser user;
    private Totp app;
    private SecurityInfo info;
    private Mailbox mailbox;
    private Correspondence post;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        realm = SecurityInfo.realm(world).setting(Map.of("torii.mail.domains", "example.org"));
        user = realm.user(0);
        app = new Registered(world.admin(), user).app("App");
        info = new SecurityInfo(world, user);
        mailbox = Mailbox.of(realm);
        post = new Correspondence(world, realm.name(), mailbox);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void an_address_hears_everything_once_its_link_was_pressed_and_of_its_removal() {
        var added = add(signIn(), "ann@home.example");
        assertThat(notice(added)).isEqualTo("torii-addresses-asked-done");
        assertThat(added.html()).contains("a•••@home.example", "not confirmed yet");
        var link = post.mail("ann@home.example", ASKED).link();

        var asked = post.open(link);
        assertThat(asked.document().select("button").text()).isEqualTo("Confirm");
        assertThat(post.told(ADDED)).as("looking confirms nothing").isEmpty();
        post.press(asked);
        assertThat(post.told(2, ADDED)).containsExactlyInAnyOrder(user.email(), "ann@home.example");

        var removed = press(info.open(), "addresses-remove", handle(info.open(), "a•••@home.example"));
        assertThat(notice(removed)).isEqualTo("torii-addresses-removed-done");
        assertThat(post.told(2, REMOVED)).containsExactlyInAnyOrder(user.email(), "ann@home.example");
        assertThat(realm.events()).contains("\"torii_address\":\"confirmed\"", "\"torii_address\":\"removed\"");
        assertThat(realm.events()).doesNotContain("home.example");
    }

    @Test
    void a_used_an_unknown_and_a_late_link_say_the_same_and_add_nothing_R93() {
        add(signIn(), "ann@home.example");
        var link = post.mail("ann@home.example", ASKED).link();
        var first = post.press(link).html();

        var used = post.press(link).html();
        var unknown = post.press(URI.create(link + "x")).html();
        world.harness(realm.name()).clock(Duration.ofMinutes(1));
        add(info.open(), "ann@late.example");
        var late = post.mail("ann@late.example", ASKED).link();
        world.harness(realm.name()).clock(Duration.ofHours(25));

        assertThat(List.of(used, unknown, post.press(late).html())).containsOnly(first);
        assertThat(post.told(2, ADDED)).hasSize(2);
    }

    @Test
    void there_are_three_with_keycloaks_own_and_a_stale_form_removes_nothing_R94() {
        var page = add(signIn(), "one@home.example");
        var stale = handle(page, "o•••@home.example");
        world.harness(realm.name()).clock(Duration.ofMinutes(1));
        var full = add(page, "two@home.example");
        world.harness(realm.name()).clock(Duration.ofMinutes(2));

        assertThat(is(full, "torii-addresses-form")).isFalse();
        var third = add(full, "three@home.example");
        assertThat(notice(third)).isEqualTo("torii-addresses-full");
        var removed = press(third, "addresses-remove", stale);
        assertThat(notice(removed)).isEqualTo("torii-addresses-removed-done");
        var again = press(removed, "addresses-remove", stale);
        assertThat(notice(again)).isEqualTo("torii-addresses-gone");
        var guessed = press(again, "addresses-remove", "2-0");
        assertThat(notice(guessed)).isEqualTo("torii-addresses-gone");
        var own = add(guessed, user.email());
        assertThat(notice(own)).isEqualTo("torii-addresses-already");
        assertThat(notice(add(own, "nobody"))).isEqualTo("torii-addresses-malformed");
        assertThat(rows("TORII_ADDRESS")).isOne();
    }

    @Test
    void what_is_no_address_is_given_back_and_the_notice_takes_the_focus() {
        var page = add(signIn(), "nobody");

        var field = page.document().getElementById("torii-address-new");
        assertThat(field.attr("value")).isEqualTo("nobody");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.document().getElementById("torii-enroll-notice").hasAttr("autofocus"))
                .isTrue();
    }

    @Test
    void without_the_factor_to_manage_nothing_is_added_R9() {
        var page = signIn();
        world.harness(realm.name()).clock(Duration.ofMinutes(11));

        assertThat(notice(add(page, "ann@home.example"))).isEqualTo("torii-enroll-confirm");
        assertThat(rows("TORII_ADDRESS")).isZero();
    }

    @Test
    void not_me_takes_the_new_address_away_and_is_a_report_R20() {
        add(signIn(), "thief@evil.example");
        post.press(post.mail("thief@evil.example", ASKED).link());

        post.press(post.mail(user.email(), ADDED).stop());

        assertThat(rows("TORII_ADDRESS")).isZero();
        assertThat(rows("TORII_FORMER_ADDRESS")).isZero();
        assertThat(new Account(world.admin(), user).demanded().toString()).contains("UPDATE_PASSWORD");
        assertThat(post.told(1, "A sign-in to your account was reported as not yours"))
                .containsExactly(user.email());
    }

    @Test
    void step_2_asks_for_one_outside_the_institution_until_there_is_one() {
        var second = info.press(signIn(), "step-2");
        assertThat(is(second, "torii-addresses-outside")).isTrue();

        var added = add(second, "ann@home.example");

        assertThat(notice(added)).isEqualTo("torii-addresses-asked-done");
        assertThat(is(added, "torii-enroll-alternative")).as("it stays step 2").isTrue();
        assertThat(is(added, "torii-info-addresses")).isFalse();
        world.admin().delete("/" + realm.name() + "/users/" + user.id());
        assertThat(rows("TORII_ADDRESS")).as("R69").isZero();
    }

    private Page signIn() {
        var asked = info.signIn();
        return info.visitor().submit(asked, "torii-otp-form", Map.of("otp", app.code(), "torii-act", "verify"));
    }

    private Page add(Page page, String address) {
        return info.press(page, "addresses-add", Map.of("torii-address", address));
    }

    private Page press(Page page, String act, String handle) {
        return info.press(page, act, Map.of("torii-address", handle));
    }

    private static String handle(Page page, String masked) {
        return page.document().select("[id^=torii-address-]").stream()
                .filter(each -> each.text().equals(masked))
                .findFirst()
                .orElseThrow()
                .id()
                .substring("torii-address-".length());
    }

    private int rows(String table) {
        var found = 0;
        for (var row : world.harness(realm.name()).table(table)) {
            found += row.toString().contains(user.id()) ? 1 : 0;
        }
        return found;
    }
}
