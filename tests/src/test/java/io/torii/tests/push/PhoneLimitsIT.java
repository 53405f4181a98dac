package io.torii.tests.push;

import static io.torii.tests.push.PhonePages.asksWhether;
import static io.torii.tests.push.PhonePages.code;
import static io.torii.tests.push.PhonePages.is;
import static io.torii.tests.push.PhonePages.number;
import static io.torii.tests.push.PhonePages.offers;
import static io.torii.tests.push.PhonePages.said;
import static io.torii.tests.push.PhonePages.showsNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Page;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many phones may be registered, and what is done where none can be. */
@ExtendWith(OnKeycloak.class)
final class PhoneLimitsIT {
    private static final String ACTION = "torii-push-register";

    private World world;
    private TestRealm realm;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
    }

    /** R94. */
    @Test
    void with_five_phones_the_page_says_what_to_do_and_offers_no_code() {
        var user = realm.user(1);
        fivePhones(user);
        var pages = PhonePages.of(world, user);

        var full = prove(pages, pages.begin(), user);

        assertThat(said(full)).as(full.document().text()).isEqualTo("torii-push-full");
        var pressed = pages.press(full, "new");
        assertThat(offers(pressed)).isFalse();
        assertThat(pages.cancel(pressed).address().getQuery()).contains("kc_action_status=cancelled");
    }

    @Test
    void with_five_phones_what_an_administrator_demands_keeps_nobody_out() {
        var user = realm.user(1);
        fivePhones(user);
        new Account(world.admin(), user).demand(ACTION);
        var pages = PhonePages.of(world, user);

        var in = prove(pages, pages.visitor().signIn("portal", user), user);

        assertThat(in.signedIn()).as(in.document().text()).isTrue();
        assertThat(new Account(world.admin(), user).demanded()).isEmpty();
    }

    @Test
    void what_an_administrator_demands_is_done_once_and_cannot_be_cancelled() {
        var user = realm.user(0);
        new Account(world.admin(), user).demand(ACTION);
        var pages = PhonePages.of(world, user);
        var offer = pages.visitor().signIn("portal", user);
        assertThat(offers(offer)).as(offer.document().text()).isTrue();
        assertThat(is(offer, "torii-cancel")).isFalse();

        assertThat(offers(pages.cancel(offer))).isTrue();
        var again = pages.visitor().reload(offer);
        assertThat(pages.register(again, pages.phone("My phone")).signedIn()).isTrue();

        assertThat(new Account(world.admin(), user).demanded()).isEmpty();
    }

    @Test
    void a_name_that_another_method_has_got_meanwhile_is_said_and_nothing_is_registered() {
        var user = realm.user(0);
        var pages = PhonePages.of(world, user);
        var phone = pages.phone("app");
        var number = pages.number(pages.begin(), phone);
        new Account(world.admin(), user).app();
        phone.approve(number(number));

        var refused = pages.press(number, "continue");

        assertThat(said(refused)).as(refused.document().text()).isEqualTo("torii-push-over-label");
        assertThat(new Account(world.admin(), user).credentials().toString()).doesNotContain("torii-push");
    }

    /** Of whatever kind: by its name it could not be told from the phone. */
    @Test
    void a_name_that_a_passkey_has_is_taken_too() {
        var user = realm.user(0);
        var pages = PhonePages.of(world, user);
        var phone = pages.phone("Laptop");
        var number = pages.number(pages.begin(), phone);
        new Registered(world.admin(), user).key("webauthn-passwordless", "laptop");
        phone.approve(number(number));

        var refused = pages.press(number, "continue");

        assertThat(said(refused)).as(refused.document().text()).isEqualTo("torii-push-over-label");
        assertThat(new Account(world.admin(), user).credentials().toString()).doesNotContain("torii-push");
    }

    /** R20. */
    @Test
    void a_report_on_the_phone_ends_the_registration() {
        var user = realm.user(0);
        var pages = PhonePages.of(world, user);
        var phone = pages.phone("My phone");
        var number = pages.number(pages.begin(), phone);
        assertThat(phone.report()).isEqualTo("reported");

        var after = pages.press(number, "continue");

        assertThat(after.status()).as(after.document().text()).isLessThan(500);
        assertThat(after.signedIn()).isFalse();
        assertThat(showsNumber(after) || asksWhether(after)).isFalse();
        assertThat(new Account(world.admin(), user).credentials().toString()).doesNotContain("torii-push");
    }

    @Test
    void settings_that_nobody_can_read_are_said_to_who_asked() {
        realm = TestRealm.fresh(world.admin(), Map.of("torii.push.digits", "9"));
        var pages = PhonePages.of(world, realm.user(0));

        var closed = confirmed(pages, pages.begin());

        assertThat(said(closed)).as(closed.document().text()).isEqualTo("torii-push-misconfigured");
    }

    @Test
    void settings_that_nobody_can_read_leave_what_is_demanded_for_the_next_sign_in() {
        realm = TestRealm.fresh(world.admin(), Map.of("torii.push.digits", "9"));
        var user = realm.user(0);
        new Account(world.admin(), user).demand(ACTION);
        var pages = PhonePages.of(world, user);

        var in = confirmed(pages, pages.visitor().signIn("portal", user));

        assertThat(in.signedIn()).as(in.document().text()).isTrue();
        assertThat(new Account(world.admin(), user).demanded().toString()).contains(ACTION);
    }

    private static Page confirmed(PhonePages pages, Page offer) {
        pages.phone("My phone").scan(code(offer));
        return pages.press(pages.press(offer, "continue"), "yes");
    }

    private void fivePhones(TestUser user) {
        var garbage = IntStream.rangeClosed(1, 5)
                .mapToObj(each -> Map.of(
                        "type", "torii-push", "userLabel", "Phone " + each, "credentialData", "{}", "secretData", "{}"))
                .toList();
        world.admin().put("/" + realm.name() + "/users/" + user.id(), Map.of("credentials", garbage));
    }

    private Page prove(PhonePages pages, Page asked, TestUser user) {
        return pages.visitor().type(asked, world.outbox(realm.name()).codeTo(user.number()));
    }
}
