package io.torii.tests.doors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R2, R9, R91: what the account console's REST changes, no page of ours stands before. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class AccountRestIT {
    private static final Duration TOO_LATE = Duration.ofMinutes(11);

    private World world;
    private Building house;

    @BeforeEach
    void house(World world) {
        this.world = world;
        house = Building.fresh(world);
        house.returnsToTests("account-console");
    }

    @Test
    void the_address_changes_with_the_factor_to_manage_and_not_later_R91() {
        var user = house.active(1);
        var console = proven(user);

        assertThat(console.changeAddress("other@example.net")).isEqualTo(204);
        assertThat(address(user)).isEqualTo("other@example.net");

        house.harness().clock(TOO_LATE);
        assertThat(console.refreshed().changeAddress("late@example.net")).isEqualTo(403);
        assertThat(address(user)).isEqualTo("other@example.net");
    }

    @Test
    void both_addresses_are_told_of_a_change_R22_R91() {
        try (var mailbox = Mailbox.of(house.realm())) {
            var user = house.active(1);

            proven(user).changeAddress("other@example.net");

            var told = Eventually.get(
                    () -> mailbox.mails().stream()
                            .filter(mail -> mail.subject().equals("The mail address of your account was changed"))
                            .map(Mailbox.Mail::to)
                            .toList(),
                    found -> found.size() >= 2);
            assertThat(told).containsExactlyInAnyOrder(user.email(), "other@example.net");
        }
    }

    @Test
    void the_rest_of_the_profile_needs_none() {
        var user = house.active(1);
        var console = proven(user);

        house.harness().clock(TOO_LATE);

        assertThat(console.refreshed().changeAddress(user.email())).isEqualTo(204);
    }

    @Test
    void an_address_that_goes_is_one_that_changes() {
        addressMayBeLeftOut();
        var user = house.active(1);
        var console = proven(user);

        house.harness().clock(TOO_LATE);

        assertThat(console.refreshed().changeAddress("")).isEqualTo(403);
        assertThat(address(user)).isEqualTo(user.email());
    }

    @Test
    void who_never_had_a_method_changes_the_address_by_the_password() {
        var user = house.realm().user(0);
        var console = new AccountConsole(world, user, house.visitor().signIn("account-console", user));

        assertThat(console.changeAddress("other@example.net")).isEqualTo(204);
    }

    @Test
    void a_method_goes_with_the_factor_to_manage_and_not_later_R2() {
        new Account(house.admin(), house.realm().user(0)).enable("delete_credential");
        var user = house.active(2);
        var account = new Account(house.admin(), user);
        var console = proven(user);

        house.harness().clock(TOO_LATE);
        var phone = account.credential("torii-phone");
        assertThat(console.refreshed().delete(phone)).isEqualTo(403);
        assertThat(account.credential("torii-phone")).isEqualTo(phone);

        assertThat(proven(user).delete(phone)).isEqualTo(204);
        assertThat(account.credential("torii-phone")).isNotEqualTo(phone);
    }

    private void addressMayBeLeftOut() {
        var place = "/" + house.name() + "/users/profile";
        var profile = house.admin().get(place);
        for (var attribute : profile.get("attributes")) {
            if ("email".equals(attribute.get("name").asText())) {
                ((ObjectNode) attribute).remove("required");
            }
        }
        house.admin().put(place, profile);
    }

    private AccountConsole proven(TestUser user) {
        var visitor = house.visitor();
        var asked = visitor.signIn("account-console", user);
        assertThat(asked.asksForCode()).as(asked.document().text()).isTrue();
        return new AccountConsole(world, user, house.prove(visitor, asked, user));
    }

    private String address(TestUser user) {
        return house.admin()
                .get("/" + house.name() + "/users/" + user.id())
                .get("email")
                .asText();
    }
}
