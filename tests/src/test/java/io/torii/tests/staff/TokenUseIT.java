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
import io.torii.tests.web.Page;
import io.torii.tests.web.SignInRequest;
import io.torii.tests.web.Totp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Hardware tokens from the first code to the sign-in and back into the drawer (R59). The seed is that of RFC 4226, appendix D. */
@ExtendWith(OnKeycloak.class)
final class TokenUseIT {
    private static final Totp BY_TIME = new Totp("12345678901234567890");
    private static final List<String> PRESSES = List.of("755224", "287082", "359152", "969429", "338314", "254676");

    private static Drawer drawer;

    @BeforeAll
    static void open(World world) {
        drawer = Drawer.open(world);
    }

    @Test
    void its_user_types_the_first_code_and_signs_in_with_the_next_R59() {
        var user = drawer.eligible();
        var serial = drawer.kept("");
        drawer.assign(drawer.desk(), user, serial);
        var visitor = drawer.world().visitor(drawer.realm().name());
        var page = visitor.password(
                visitor.open(SignInRequest.of("portal").with("kc_action", "torii-token-register")),
                user.username(),
                TestUser.PASSWORD);
        assertThat(page.text("torii-token-serial")).contains(serial);

        var wrong = visitor.submit(page, "torii-token-form", Map.of("code", BY_TIME.wrong(0)));
        assertThat(wrong.text("torii-token-problem")).contains("not the code");
        assertThat(visitor.submit(wrong, "torii-token-form", Map.of("code", BY_TIME.code()))
                        .signedIn())
                .isTrue();

        assertThat(new Account(drawer.world().admin(), user).types()).containsExactly("otp");
        var fresh = drawer.world().visitor(drawer.realm().name());
        var asked = fresh.password(fresh.open(asking()), user.username(), TestUser.PASSWORD);
        assertThat(asked.text("torii-otp-device")).contains(serial);
        var done = fresh.submit(asked, "torii-otp-form", Map.of("otp", BY_TIME.next()));
        assertThat(done.signedIn()).isTrue();
        assertThat(drawer.world().tokens(drawer.realm().name()).amr("portal", done))
                .contains("otp", "mfa");
    }

    @Test
    void a_press_is_taken_once_by_however_many_browsers_at_once_R59() throws Exception {
        var user = drawer.eligible();
        var serial = drawer.kept("hotp");
        drawer.assign(drawer.desk(), user, serial);
        drawer.activate(user, serial, PRESSES.get(0));
        List<Callable<Page>> hands = Stream.generate(
                        () -> drawer.world().visitor(drawer.realm().name()))
                .limit(4)
                .map(visitor -> {
                    var asked = visitor.password(visitor.open(asking()), user.username(), TestUser.PASSWORD);
                    return (Callable<Page>)
                            () -> visitor.submit(asked, "torii-otp-form", Map.of("otp", PRESSES.get(1)));
                })
                .toList();
        var pool = Executors.newFixedThreadPool(hands.size());

        var signedIn = 0;
        for (var each : pool.invokeAll(hands)) {
            signedIn += each.get().signedIn() ? 1 : 0;
        }
        pool.shutdown();

        assertThat(signedIn).isEqualTo(1);
    }

    /** Stock Keycloak writes the counter that it has read plus what was shown: of two at once the lower could be the later. */
    @Test
    void of_different_presses_at_once_the_counter_keeps_the_highest_R59() throws Exception {
        var user = drawer.eligible();
        var serial = drawer.kept("hotp");
        drawer.assign(drawer.desk(), user, serial);
        drawer.activate(user, serial, PRESSES.get(0));
        List<Callable<Integer>> hands = Stream.of(1, 2, 1, 2, 1, 2)
                .map(press -> {
                    var visitor = drawer.world().visitor(drawer.realm().name());
                    var asked = visitor.signIn("portal", user);
                    var typed = Map.of("otp", PRESSES.get(press));
                    return (Callable<Integer>)
                            () -> visitor.submit(asked, "torii-otp-form", typed).signedIn() ? press : 0;
                })
                .toList();
        var pool = Executors.newFixedThreadPool(hands.size());

        List<Integer> taken = new ArrayList<>();
        for (var each : pool.invokeAll(hands)) {
            taken.add(each.get());
        }
        pool.shutdown();

        taken.removeIf(press -> press == 0);
        assertThat(taken).isNotEmpty().doesNotHaveDuplicates();
        assertThat(credentialData(user).get("counter").asInt()).isEqualTo(Collections.max(taken) + 1);
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

    /** Whoever has a method is asked for it at this level, whatever the stage. */
    private static SignInRequest asking() {
        return SignInRequest.of("portal").with("acr_values", "2");
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
