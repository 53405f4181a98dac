package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
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
                    var asked = visitor.password(visitor.open(asking()), user.username(), TestUser.PASSWORD);
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

    /** Whoever has a method is asked for it at this level, whatever the stage. */
    private static SignInRequest asking() {
        return SignInRequest.of("portal").with("acr_values", "2");
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
