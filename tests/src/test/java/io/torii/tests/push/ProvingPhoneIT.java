package io.torii.tests.push;

import static io.torii.tests.push.PhonePages.code;
import static io.torii.tests.push.PhonePages.number;
import static io.torii.tests.push.PhonePages.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first number match of a phone, and what is written down of it. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class ProvingPhoneIT {
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
    void a_wrong_number_a_denied_and_a_late_one_register_nothing_and_can_be_tried_again() {
        var number = pages.number(pages.begin(), phone);
        assertThat(phone.approve(other(number(number)))).isEqualTo("number_wrong");
        var wrong = pages.press(number, "continue");
        assertThat(said(wrong)).as(wrong.document().text()).isEqualTo("torii-push-again-wrong");
        assertThat(said(pages.visitor().reload(wrong))).isEqualTo("torii-push-again-wrong");

        var second = pages.press(pages.visitor().reload(wrong), "again");
        assertThat(number(second)).isNotEqualTo(number(number)).isNotEmpty();
        phone.deny();
        var denied = pages.press(second, "continue");
        assertThat(said(denied)).isEqualTo("torii-push-again-denied");

        var third = pages.press(denied, "again");
        at(Duration.ofMinutes(2));
        var late = pages.press(third, "continue");
        assertThat(said(late)).isEqualTo("torii-push-again-expired");
        assertThat(phone.asked()).isFalse();
        assertThat(stored()).doesNotContain("torii-push");

        var last = pages.press(late, "again");
        phone.approve(number(last));
        assertThat(pages.press(last, "continue").signedIn()).isTrue();
    }

    /** Neither the codes nor the number, at any level of our loggers. */
    @Test
    void nothing_secret_of_a_registration_is_written_down() throws IOException {
        var offer = pages.begin();
        var number = pages.number(offer, phone);
        phone.approve(number(number));
        assertThat(pages.press(number, "continue").signedIn()).isTrue();

        var typed = offer.text("torii-push-typed");
        var secrets = List.of(code(offer), typed, typed.replace("-", ""), phone.codeSecret());
        var log = Files.readString(world.server().log());
        assertThat(log).as("there is something to look at").contains("Keycloak");
        for (var secret : secrets) {
            assertThat(log.contains(secret)).as(secret).isFalse();
            assertThat(realm.events()).contains("torii_code").doesNotContain(secret);
        }
    }

    private void at(Duration offset) {
        world.harness(realm.name()).clock(offset);
        phone.clock(offset);
    }

    private String stored() {
        return new Account(world.admin(), user).credentials().toString();
    }

    private static String other(String number) {
        return number.endsWith("1") ? number.replaceFirst(".$", "2") : number.replaceFirst(".$", "1");
    }
}
