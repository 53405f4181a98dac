package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hardware tokens over the counter: given, put right, taken back, and by whom (R7, R59). */
@ExtendWith(OnKeycloak.class)
final class TokenHandingIT {
    private static final List<String> PRESSES = List.of("755224", "287082", "359152", "969429", "338314", "254676");

    private static Drawer drawer;

    @BeforeAll
    static void open(World world) {
        drawer = Drawer.open(world);
    }

    /** R31, R98: only a wrong code is a guess, and each try at the counter is one of those that a clerk has. */
    @Test
    void a_made_up_serial_number_costs_its_clerk_and_not_the_user_R7() {
        var user = drawer.eligible();
        var clerk = Clerk.of(drawer.world(), drawer.realm(), "torii-helpdesk");
        for (var i = 0; i < 20; i++) {
            assertThat(drawer.activate(clerk, user, "no-such", "000000").body()).contains("torii_token_unknown");
        }
        assertThat(drawer.activate(clerk, user, "no-such", "000000").body()).contains("torii_too_many");

        var serial = drawer.kept("hotp");
        drawer.assign(drawer.desk(), user, serial);
        assertThat(drawer.activate(user, serial, PRESSES.get(0)).statusCode()).isEqualTo(204);
    }

    @Test
    void who_sets_the_password_gives_no_token_and_takes_back_what_they_gave_R7() {
        var clerk = Clerk.of(drawer.world(), drawer.realm(), "torii-helpdesk");
        new Account(drawer.world().admin(), clerk.user()).manages("manage-users");
        clerk.refreshed();
        var user = drawer.eligible();
        var serial = drawer.kept("hotp");
        clerk.password(user, "new demo");
        assertThat(drawer.assign(clerk, user, serial).body()).contains("torii_password_reset");
        drawer.assign(drawer.desk(), user, serial);
        assertThat(drawer.activate(clerk, user, serial, PRESSES.get(0)).body()).contains("torii_password_reset");

        var other = drawer.eligible();
        var given = drawer.kept("hotp");
        var colleagues = drawer.kept("hotp");
        drawer.assign(clerk, other, given);
        drawer.assign(drawer.desk(), other, colleagues);
        assertThat(drawer.activate(clerk, other, given, PRESSES.get(0)).statusCode())
                .isEqualTo(204);
        assertThat(drawer.activate(other, colleagues, PRESSES.get(0)).statusCode())
                .isEqualTo(204);
        clerk.password(other, "new demo");

        assertThat(state(given)).isEqualTo("free");
        assertThat(state(colleagues)).isEqualTo("active");
        assertThat(new Account(drawer.world().admin(), other).types()).containsExactly("otp");
    }

    @Test
    void at_the_counter_the_user_is_present_which_is_recorded_and_mailed_R59() {
        try (var mailbox = Mailbox.of(drawer.realm())) {
            var user = drawer.eligible();
            var serial = drawer.kept("hotp");
            drawer.assign(drawer.desk(), user, serial);

            var absent = drawer.desk()
                    .post("users/" + user.id() + "/tokens/" + serial + "/activation", Map.of("code", "755224"));
            assertThat(absent.body()).contains("torii_token_present");
            assertThat(drawer.activate(user, serial, "000000").body()).contains("torii_token_code");
            assertThat(drawer.activate(user, serial, PRESSES.get(0)).statusCode())
                    .isEqualTo(204);

            Eventually.get(mailbox::mails, mails -> mails.stream()
                    .anyMatch(mail ->
                            mail.subject().contains("activated") && mail.words().contains(serial)));
            assertThat(written()).contains(serial, "torii_present").doesNotContain(PRESSES.get(0));
            assertThat(Rest.parse(drawer.desk()
                                    .get("users/" + user.id() + "/tokens")
                                    .body())
                            .findValuesAsText("state"))
                    .containsExactly("active");
        }
    }

    @Test
    void one_that_was_pressed_in_a_pocket_is_put_right_and_given_back() {
        var user = drawer.eligible();
        var serial = drawer.kept("hotp");
        drawer.assign(drawer.desk(), user, serial);
        drawer.activate(user, serial, PRESSES.get(0));
        new Registered(drawer.world().admin(), user).app("mine");

        var put = drawer.desk()
                .post(
                        "users/" + user.id() + "/tokens/" + serial + "/resynchronisation",
                        Map.of("first", PRESSES.get(3), "second", PRESSES.get(4)));
        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(credentialData(user).get("counter").asInt()).isEqualTo(5);
        assertThat(drawer.end(user, serial, Map.of("returned", true)).body()).contains("torii_reason");
        assertThat(drawer.end(user, serial, Map.of("returned", true, "reason", "leaves"))
                        .statusCode())
                .isEqualTo(204);

        assertThat(new Account(drawer.world().admin(), user).types()).containsExactly("otp");
        assertThat(drawer.desk().get("users/" + user.id() + "/history").body())
                .as("R66")
                .contains("leaves");
        var next = drawer.eligible();
        drawer.assign(drawer.desk(), next, serial);
        assertThat(drawer.activate(next, serial, PRESSES.get(4)).body()).contains("torii_token_code");
        assertThat(drawer.activate(next, serial, PRESSES.get(5)).statusCode()).isEqualTo(204);
    }

    private static String state(String serial) {
        return Rest.parse(drawer.desk().get("tokens/" + serial).body())
                .get("state")
                .asText();
    }

    /** The latest admin events. */
    private static String written() {
        var path = "/" + drawer.realm().name() + "/admin-events?operationTypes=ACTION&max=20";
        return drawer.world().admin().get(path).toString();
    }

    private static JsonNode credentialData(TestUser user) {
        for (var each : new Account(drawer.world().admin(), user).credentials()) {
            if (each.get("credentialData").asText().contains("hotp")) {
                return Rest.parse(each.get("credentialData").asText());
            }
        }
        throw new AssertionError("no token");
    }
}
