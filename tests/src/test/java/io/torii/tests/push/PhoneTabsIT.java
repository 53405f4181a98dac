package io.torii.tests.push;

import static io.torii.tests.push.PhonePages.asksWhether;
import static io.torii.tests.push.PhonePages.code;
import static io.torii.tests.push.PhonePages.number;
import static io.torii.tests.push.PhonePages.offers;
import static io.torii.tests.push.PhonePages.showsNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
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

/** Whose page registers a phone: one tab of one browser, of somebody who has shown a factor. */
@ExtendWith(OnKeycloak.class)
final class PhoneTabsIT {
    private World world;
    private TestRealm realm;

    @BeforeEach
    void realm(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of()).withoutLockout();
    }

    /** R9: a factor comes first for whoever has one. */
    @Test
    void who_has_a_method_is_asked_for_it_before_the_code_is_shown() {
        var user = realm.user(1);
        var pages = PhonePages.of(world, user);

        var asked = pages.begin();

        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        assertThat(offers(prove(pages, asked, user))).isTrue();
    }

    @Test
    void cancelling_ends_the_code() {
        var pages = PhonePages.of(world, realm.user(0));
        var offer = pages.begin();

        var left = pages.cancel(offer);

        assertThat(left.address().getQuery()).contains("kc_action_status=cancelled");
        assertThat(pages.phone("My phone").scan(code(offer))).isEqualTo("enrollment_unknown");
    }

    @Test
    void each_tab_has_a_code_of_its_own_and_a_phone_that_answers_one_does_not_answer_the_other() {
        var user = realm.user(0);
        var pages = PhonePages.of(world, user);
        var login = pages.visitor().open(PhonePages.ADD);
        var second = new PhonePages(world, user, pages.visitor());
        var otherLogin = second.visitor().open(PhonePages.ADD);
        var one = pages.visitor().password(login, user.username(), TestUser.PASSWORD);
        var two = second.visitor().password(otherLogin, user.username(), TestUser.PASSWORD);
        assertThat(code(one)).as(one.document().text()).isNotEmpty().isNotEqualTo(code(two));
        assertThat(code(two)).as(two.document().text()).isNotEmpty();

        pages.phone("My phone").scan(code(one));

        assertThat(asksWhether(pages.press(two, "continue"))).isFalse();
        assertThat(asksWhether(pages.press(one, "continue"))).isTrue();
    }

    /** Nothing that a page sends names an offer, and the pages of a sign-in are its browser's alone. */
    @Test
    void nobody_reaches_the_offer_of_another_user() {
        var owner = PhonePages.of(world, realm.user(0));
        var offer = owner.begin();
        owner.phone("My phone").scan(code(offer));
        var device = owner.press(offer, "continue");
        var stranger = PhonePages.of(world, realm.user(0));
        var own = stranger.begin();

        var taken = stranger.press(device, "yes");

        assertThat(showsNumber(taken)).as(taken.document().text()).isFalse();
        assertThat(asksWhether(taken)).isFalse();
        assertThat(asksWhether(stranger.press(stranger.visitor().reload(own), "continue")))
                .isFalse();
        assertThat(showsNumber(owner.press(owner.visitor().reload(device), "yes")))
                .isTrue();
    }

    /** The back button: the question was about another phone. */
    @Test
    void an_old_page_confirms_no_phone_that_it_did_not_show() {
        var pages = PhonePages.of(world, realm.user(0));
        var offer = pages.begin();
        pages.phone("First").scan(code(offer));
        var old = pages.press(offer, "continue");
        var fresh = pages.press(old, "no");
        pages.phone("Second").scan(code(fresh));

        var stale = pages.press(old, "yes");

        assertThat(showsNumber(stale)).as(stale.document().text()).isFalse();
    }

    @Test
    void continue_pressed_twice_registers_once() {
        var user = realm.user(0);
        var pages = PhonePages.of(world, user);
        var phone = pages.phone("My phone");
        var number = pages.number(pages.begin(), phone);
        phone.approve(number(number));

        var presses = IntStream.range(0, 4)
                .mapToObj(each -> new PhonePages(world, user, pages.visitor().again()))
                .parallel()
                .map(each -> each.press(number, "continue"))
                .toList();

        assertThat(presses).allSatisfy(page -> assertThat(page.status()).isLessThan(500));
        assertThat(presses).anySatisfy(page -> assertThat(page.signedIn()).isTrue());
        var stored = new Account(world.admin(), user).credentials().toString();
        assertThat(stored).containsOnlyOnce("\"torii-push\"").containsOnlyOnce("\"otp\"");
        assertThat(realm.events()).containsOnlyOnce("\"torii_code\"");
    }

    private Page prove(PhonePages pages, Page asked, TestUser user) {
        return pages.visitor().type(asked, world.outbox(realm.name()).codeTo(user.number()));
    }
}
