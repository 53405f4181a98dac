package io.torii.tests.enrollment;

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
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A number is changed while the old one is there (product.md 5, R39, R83). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class NumberChangeIT {
    private World world;
    private TestRealm realm;
    private TestUser user;
    private Account account;
    private SecurityInfo info;

    @BeforeEach
    void user(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), Map.of());
        user = realm.user(2);
        new Registered(world.admin(), user).app("Tablet");
        account = new Account(world.admin(), user);
        info = new SecurityInfo(world, user);
    }

    @Test
    void the_old_number_works_until_the_new_one_is_proven_and_the_new_one_takes_its_place() {
        var home = enter();
        var old = account.credential("torii-phone");
        var number = TestRealm.newNumber();

        var proving = info.sendTo(change(home, old), number);
        assertThat(account.credential("torii-phone")).isEqualTo(old);
        world.harness(user.realm()).clock(Duration.ofMinutes(2));
        var elsewhere = world.visitor(user.realm()).signIn("portal", user);
        assertThat(elsewhere.text("torii-code")).contains(TestRealm.masked(user.number()));

        var back = info.type(proving, number);
        assertThat(SecurityInfo.notice(back)).isEqualTo("torii-info-number-done");
        assertThat(account.types()).containsExactly("torii-phone", "torii-phone", "otp");
        assertThat(account.credential("torii-phone")).as("first as before").isNotEqualTo(old);
        assertThat(account.credentials().toString()).doesNotContain(old);
        assertThat(back.text("torii-methods")).contains(TestRealm.masked(number));
    }

    /** What was changed is told, with both numbers: not that one was added (R2). */
    @Test
    void a_replaced_number_is_mailed_as_replaced_with_a_stop_link() {
        try (var mailbox = Mailbox.of(realm)) {
            var number = TestRealm.newNumber();

            info.type(info.sendTo(change(enter(), account.credential("torii-phone")), number), number);

            var mails = mailbox.await(user, 2);
            assertThat(mails).hasSize(2);
            assertThat(mails.get(0).subject()).as("R21").contains("was confirmed by phone");
            assertThat(mails.get(1).words())
                    .contains("was replaced", TestRealm.masked(user.number()), TestRealm.masked(number));
            assertThat(mails.get(1).stop()).isNotNull();
        }
    }

    /** The page may stand open for longer than the factor is fresh (R9). */
    @Test
    void whoever_comes_to_an_abandoned_change_ten_minutes_later_takes_nothing_away() {
        var page = change(enter(), account.credential("torii-phone"));
        world.harness(user.realm()).clock(Duration.ofMinutes(11));

        var refused = info.sendTo(page, TestRealm.newNumber());

        assertThat(SecurityInfo.is(refused, "torii-refused")).isTrue();
        assertThat(account.types()).containsExactly("torii-phone", "torii-phone", "otp");
    }

    @Test
    void a_new_number_has_the_place_of_the_old_one_and_no_other() {
        var page = change(enter(), account.credential("torii-phone"));

        assertThat(page.document().select("[name=torii-slot] option, input[name=torii-slot]"))
                .extracting(each -> each.val())
                .containsExactly("PHONE");
        var same = info.sendTo(page, user.numbers().get(1));
        assertThat(same.problem()).as("R83: it stands in the other place").isNotBlank();
        assertThat(account.types()).containsExactly("torii-phone", "torii-phone", "otp");
    }

    @Test
    void what_is_left_half_way_changes_nothing_and_the_next_number_is_one_more() {
        var home = enter();
        change(home, account.credential("torii-phone"));

        var again = info.open();
        assertThat(SecurityInfo.is(again, "torii-methods")).isTrue();
        var adding = info.register(info.press(again, "add"), "PHONE");

        assertThat(adding.document().select("[name=torii-slot] option, input[name=torii-slot]"))
                .extracting(each -> each.val())
                .doesNotContain("PHONE");
        assertThat(account.types()).containsExactly("torii-phone", "torii-phone", "otp");
    }

    private Page enter() {
        return info.visitor().type(info.signIn(), world.outbox(user.realm()).codeTo(user.number()));
    }

    private Page change(Page page, String credential) {
        return info.press(page, "method-change", Map.of("torii-credential", credential));
    }
}
