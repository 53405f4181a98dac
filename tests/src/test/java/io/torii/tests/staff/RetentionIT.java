package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Harness;
import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept about accounts goes in time, and with them (R69). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class RetentionIT {
    private World world;
    private Office office;
    private TestRealm realm;
    private Harness harness;
    private TestUser user;

    @BeforeEach
    void open(World world) {
        this.world = world;
        office = Office.open(world);
        realm = office.realm();
        harness = world.harness(realm.name());
        user = realm.user(0);
    }

    @Test
    void a_trace_is_forgotten_after_the_realms_days() {
        signIn();

        sweepAfter(Duration.ofDays(89));
        assertThat(rows("TORII_TRACE")).isTrue();
        sweepAfter(Duration.ofDays(91));
        assertThat(rows("TORII_TRACE")).isFalse();
    }

    @Test
    void an_answer_is_forgotten_after_a_day_and_the_key_is_free_again() {
        var clerk = office.clerk();
        var place = "users/" + user.id() + "/enrollment/window";
        assertThat(clerk.post(place, Map.of("hours", 1, "reason", "at the counter"), "key")
                        .statusCode())
                .isEqualTo(200);

        sweepAfter(Duration.ofHours(25));

        assertThat(rows("TORII_ONCE")).isFalse();
        var again =
                Clerk.signIn(world, clerk.user()).post(place, Map.of("hours", 2, "reason", "at the counter"), "key");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    }

    @Test
    void a_pass_that_is_over_is_removed_and_one_that_is_not_stays() {
        var account = new Account(world.admin(), user);
        new PassHarness(world.server().url(), realm.name()).pass(user, "FACTOR");

        sweepAfter(Duration.ofMinutes(59));
        assertThat(account.types()).contains("torii-access-pass");
        sweepAfter(Duration.ofMinutes(61));
        assertThat(account.types()).doesNotContain("torii-access-pass");
    }

    @Test
    void with_the_account_all_goes_but_the_history_which_stays_for_a_year() {
        office.registerApp(user);
        assertThat(office.json("users/" + user.id() + "/history")).hasSize(1);
        office.clerk()
                .post(
                        "users/" + user.id() + "/enrollment/window",
                        Map.of("hours", 1, "reason", "at the counter"),
                        "key");
        signIn();

        realm.admin().delete("/" + realm.name() + "/users/" + user.id());

        assertThat(rows("TORII_TRACE")).isFalse();
        assertThat(rows("TORII_ONCE")).isFalse();
        assertThat(rows("TORII_HISTORY")).isTrue();
        sweepAfter(Duration.ofDays(364));
        assertThat(rows("TORII_HISTORY")).isTrue();
        sweepAfter(Duration.ofDays(366));
        assertThat(rows("TORII_HISTORY")).isFalse();
    }

    @Test
    void with_the_realm_all_goes() {
        office.registerApp(user);
        office.json("users/" + user.id() + "/history");
        signIn();

        realm.admin().delete("/" + realm.name());

        var elsewhere = world.harness("torii");
        assertThat(elsewhere.table("TORII_HISTORY").toString()).doesNotContain(user.id());
        assertThat(elsewhere.table("TORII_TRACE").toString()).doesNotContain(user.id());
    }

    private void signIn() {
        world.visitor(realm.name()).signIn("portal", user);
        Eventually.get(() -> rows("TORII_TRACE"), written -> written);
    }

    private void sweepAfter(Duration time) {
        harness.clock(time);
        harness.enrollment("sweep");
    }

    private boolean rows(String table) {
        return harness.table(table).toString().contains(user.id());
    }
}
