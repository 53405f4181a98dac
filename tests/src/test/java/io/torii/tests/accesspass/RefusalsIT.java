package io.torii.tests.accesspass;

import static io.torii.tests.accesspass.Desk.registers;
import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8, R93: whoever types what is no pass of theirs now sees the page of a wrong password, at the same cost. */
@ExtendWith(OnKeycloak.class)
final class RefusalsIT {
    private static final String WRONG = "23456789";

    private static Desk desk;
    private static String page;

    @BeforeAll
    static void realm(World world) {
        desk = Desk.fresh(world);
        page = Shown.of(desk.type(desk.visitor(), desk.realm().user(0), "not the password"));
        assertThat(page).contains("Invalid username or password");
    }

    @Test
    void five_wrong_ones_end_it_and_the_right_one_comes_too_late() {
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "BOTH");

        for (var i = 0; i < 5; i++) {
            assertThat(entered(user, WRONG)).isEqualTo(page);
        }

        assertThat(entered(user, pass)).isEqualTo(page);
        assertThat(desk.account(user).types()).doesNotContain("torii-access-pass");
        assertThat(desk.realm().events()).contains("wrong-tries");
    }

    @Test
    void of_many_at_once_five_are_looked_at() throws Exception {
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "BOTH");

        atOnce(12, () -> entered(user, WRONG));

        assertThat(entered(user, pass)).isEqualTo(page);
    }

    @Test
    void of_many_who_type_the_right_one_at_once_one_registers() throws Exception {
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "BOTH");

        var registering = atOnce(4, () -> registers(desk.type(desk.visitor(), user, pass)));

        assertThat(registering.stream().filter(each -> each)).hasSize(1);
    }

    @Test
    void wrong_passwords_never_end_it_R8() {
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "BOTH");

        for (var wrong : List.of("password", "hunter22", "PASSWORD", "2345678", "234567890", "o0o0o0o0")) {
            assertThat(entered(user, wrong)).as(wrong).isEqualTo(page);
        }

        assertThat(registers(desk.type(desk.visitor(), user, pass))).isTrue();
    }

    @Test
    void one_that_is_early_or_expired_is_refused(World world) {
        var user = desk.active(0);
        var other = desk.active(0);
        var early = desk.passes().pass(user, "BOTH", Map.of("start", "3600"));
        var usual = desk.passes().pass(other, "BOTH");
        var clock = world.harness(desk.realm().name());

        assertThat(entered(user, early)).isEqualTo(page);
        try {
            clock.clock(Duration.ofMinutes(61));
            assertThat(entered(other, usual)).isEqualTo(page);
            assertThat(registers(desk.type(desk.visitor(), user, early))).isTrue();
        } finally {
            clock.clock(Duration.ZERO);
        }
    }

    @Test
    void one_that_was_used_replaced_or_revoked_is_refused() {
        var user = desk.active(0);
        var used = desk.passes().pass(user, "BOTH");
        assertThat(registers(desk.type(desk.visitor(), user, used))).isTrue();
        assertThat(entered(user, used)).isEqualTo(page);

        var replaced = desk.passes().pass(user, "BOTH");
        var last = desk.passes().pass(user, "BOTH");
        assertThat(entered(user, replaced)).isEqualTo(page);

        assertThat(desk.passes().revoke(user)).isTrue();
        assertThat(entered(user, last)).isEqualTo(page);
        assertThat(desk.passes().revoke(user)).isFalse();
    }

    @Test
    void one_for_several_uses_lasts_and_a_wrong_try_between_two_counts_anew() {
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "BOTH", Map.of("once", "false"));

        for (var use = 0; use < 3; use++) {
            for (var wrong = 0; wrong < 4; wrong++) {
                assertThat(entered(user, WRONG)).isEqualTo(page);
            }
            assertThat(registers(desk.type(desk.visitor(), user, pass))).isTrue();
        }
    }

    @Test
    void one_of_another_user_or_another_realm_is_refused(World world) {
        var user = desk.active(0);
        desk.passes().pass(user, "BOTH");
        var elsewhere = Desk.fresh(world);

        assertThat(entered(user, desk.passes().pass(desk.active(0), "BOTH"))).isEqualTo(page);
        assertThat(entered(user, elsewhere.passes().pass(elsewhere.active(0), "BOTH")))
                .isEqualTo(page);
    }

    @Test
    void nobody_issues_one_to_themselves_and_staff_none_for_both() {
        var user = desk.active(0);

        var own = desk.passes().issue(user, "FACTOR", Map.of("staff", user.id()));
        var both = desk.passes().issue(user, "BOTH", Map.of("staff", "somebody"));

        assertThat(own.get("refusal").asText()).isEqualTo("SELF");
        assertThat(both.get("refusal").asText()).isEqualTo("SCOPE");
        assertThat(entered(user, WRONG)).isEqualTo(page);
    }

    @Test
    void who_is_not_known_or_switched_off_sees_the_same_page() {
        var disabled = desk.active(0);
        var pass = desk.passes().pass(disabled, "BOTH");
        desk.account(disabled).enabled(false);

        assertThat(entered(disabled, pass)).isEqualTo(page);
        assertThat(entered(disabled, TestUser.PASSWORD)).isEqualTo(page);
        assertThat(entered(new TestUser("", "", "nobody", List.of()), WRONG)).isEqualTo(page);
    }

    private static String entered(TestUser user, String typed) {
        return Shown.of(desk.type(desk.visitor(), user, typed));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> deed) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        var start = new CyclicBarrier(threads);
        try {
            var running = new ArrayList<Future<T>>();
            for (var i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
