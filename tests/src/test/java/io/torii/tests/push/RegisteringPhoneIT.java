package io.torii.tests.push;

import static io.torii.tests.push.PhonePages.asksWhether;
import static io.torii.tests.push.PhonePages.code;
import static io.torii.tests.push.PhonePages.number;
import static io.torii.tests.push.PhonePages.offers;
import static io.torii.tests.push.PhonePages.said;
import static io.torii.tests.push.PhonePages.showsNumber;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R28: a phone is registered once its user has said that it is theirs and typed the number. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class RegisteringPhoneIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private PhonePages pages;
    private NamedPhone phone;

    @BeforeEach
    void newcomer(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(0);
        pages = PhonePages.of(world, user);
        phone = pages.phone("My phone");
    }

    @Test
    void a_phone_that_scans_the_code_is_confirmed_types_the_number_and_is_registered_with_its_code() {
        var offer = pages.begin();
        assertThat(offers(offer)).as(offer.document().text()).isTrue();
        assertThat(offer.document().select("#torii-push-link").attr("href"))
                .isEqualTo(world.server().at("/realms/" + realm.name() + "/torii-authenticator/") + "#enroll="
                        + code(offer));

        assertThat(phone.scan(code(offer))).isEmpty();
        var device = pages.press(offer, "continue");
        assertThat(device.text("torii-push-label")).isEqualTo("My phone");
        assertThat(device.text("torii-push-kind")).isEqualTo("Test phone");
        assertThat(device.text("torii-push-address")).isEqualTo("127.0.0.1");
        var number = pages.press(device, "yes");
        assertThat(number.text("torii-push-number")).matches("\\d \\d");
        assertThat(stored()).doesNotContain("torii-push");
        assertThat(phone.approve(number(number))).isEqualTo("approved");
        var done = pages.press(number, "continue");

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
        assertThat(phone.registered()).isTrue();
        assertThat(done.address().getQuery()).contains("kc_action_status=success");
        assertThat(stored()).containsOnlyOnce("\"torii-push\"").containsOnlyOnce("\"otp\"");
        assertThat(new Account(world.admin(), user).credentials()).hasSize(3);
        assertThat(realm.events()).containsOnlyOnce("\"credential_type\":\"torii-push\"");
    }

    @Test
    void the_nine_characters_beside_the_user_name_do_the_same() {
        var offer = pages.begin();
        var typed = offer.text("torii-push-typed");
        assertThat(typed).matches("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}");

        assertThat(phone.type(offer.text("torii-push-username"), typed.toLowerCase(Locale.ROOT)))
                .isEmpty();

        assertThat(asksWhether(pages.press(offer, "continue"))).isTrue();
    }

    @Test
    void a_reload_shows_the_same_code_the_same_phone_and_the_same_number() {
        var offer = pages.begin();
        var reloaded = pages.visitor().reload(offer);
        assertThat(code(reloaded)).isEqualTo(code(offer)).isNotEmpty();
        phone.scan(code(offer));

        var device = pages.visitor().reload(reloaded);
        assertThat(asksWhether(device)).as(device.document().text()).isTrue();
        var number = pages.press(device, "yes");
        var again = pages.visitor().reload(number);

        assertThat(number(again)).isEqualTo(number(number)).isNotEmpty();
        assertThat(phone.approve(number(again))).isEqualTo("approved");
    }

    @Test
    void continue_before_a_phone_has_answered_says_so() {
        var early = pages.press(pages.begin(), "continue");

        assertThat(offers(early)).isTrue();
        assertThat(said(early)).isEqualTo("torii-push-nobody");
    }

    @Test
    void a_phone_that_is_not_mine_is_refused_and_a_new_code_is_shown() {
        var offer = pages.begin();
        phone.scan(code(offer));

        var refused = pages.press(pages.press(offer, "continue"), "no");

        assertThat(said(refused)).isEqualTo("torii-push-not-mine");
        assertThat(code(refused)).isNotEqualTo(code(offer)).isNotEmpty();
        assertThat(pages.phone("Other").scan(code(offer))).isEqualTo("enrollment_unknown");
        assertThat(pages.press(pages.press(refused, "yes"), "continue").signedIn())
                .isFalse();
        assertThat(stored()).doesNotContain("torii-push");
    }

    @Test
    void a_code_ends_after_ten_minutes_and_a_new_one_is_shown_on_request() {
        var offer = pages.begin();

        at(Duration.ofMinutes(10));
        assertThat(phone.scan(code(offer))).isEqualTo("enrollment_unknown");
        var over = pages.press(offer, "continue");
        assertThat(said(over)).as(over.document().text()).isEqualTo("torii-push-over-expired");
        var reloaded = pages.visitor().reload(over);
        assertThat(said(reloaded)).isEqualTo("torii-push-over-expired");
        var fresh = pages.press(reloaded, "new");

        assertThat(offers(fresh)).isTrue();
        assertThat(pages.register(fresh, phone).signedIn()).isTrue();
    }

    @Test
    void a_new_code_ends_the_one_before() {
        var offer = pages.begin();

        var fresh = pages.press(offer, "new");

        assertThat(code(fresh)).isNotEqualTo(code(offer));
        assertThat(phone.scan(code(offer))).isEqualTo("enrollment_unknown");
        assertThat(phone.scan(code(fresh))).isEmpty();
    }

    @Test
    void a_second_phone_with_the_same_code_ends_it_for_both() {
        var offer = pages.begin();
        phone.scan(code(offer));

        assertThat(pages.phone("Thief").scan(code(offer))).isEqualTo("enrollment_unknown");

        var over = pages.press(offer, "continue");
        assertThat(said(over)).isEqualTo("torii-push-over-ended");
        assertThat(showsNumber(pages.press(over, "yes"))).isFalse();
    }

    private void at(Duration offset) {
        world.harness(realm.name()).clock(offset);
        phone.clock(offset);
    }

    private String stored() {
        return new Account(world.admin(), user).credentials().toString();
    }
}
