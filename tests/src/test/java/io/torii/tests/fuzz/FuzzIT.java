package io.torii.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the OpenAPI documents, every public address and every form of the pages, sent what nobody means: nothing
 * breaks and nothing changes. {@code -Dtorii.fuzz.requests} says how many requests there are, {@code -Dtorii.fuzz.seed} which.
 */
@ExtendWith(OnKeycloak.class)
final class FuzzIT {
    private static final int REQUESTS = Integer.getInteger("torii.fuzz.requests", 3_000);
    private static final long SEED = Long.getLong("torii.fuzz.seed", 26_073);

    /** Without them most code pages would have no code to ask for. */
    private static final Map<String, String> TEXTS =
            Map.of("torii.delivery.sign-in.per-ten-minutes", "20", "torii.delivery.sign-in.per-day", "200");

    /** What counts whoever comes with the password, and decides nothing about the account. */
    private static final Set<String> COUNTING =
            Set.of("TORII_DELIVERY", "TORII_GUESS", "TORII_KNOCK", "TORII_PURSE", "TORII_TRACE");

    private World world;
    private TestRealm realm;
    private TestUser owner;
    private Logbook log;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        realm = TestRealm.fresh(world.admin(), TEXTS).withoutLockout();
        realm.setting(Map.of("torii.enrollment.first", "password", "torii.knock.minutes", "60"));
        owner = realm.user(1);
        world.harness(realm.name()).enroll(owner.id(), "ACTIVE");
        var drive = new ApplicationHarness(world.server().url(), realm.name());
        drive.again(owner, "REPLACED");
        Eventually.get(() -> drive.stands(owner).get("pending").asText(), "[]"::equals);
        log = Logbook.at(world.server().log());
    }

    @AfterEach
    void no_table_is_beyond_its_bound() {
        var most = Bounds.read().most();
        var users = realm.admin().get("/" + realm.name() + "/users?max=1000").findValuesAsText("id");
        Standing.rows(world, realm.name(), realmId()).forEach((table, rows) -> assertThat(users)
                .as(table)
                .allMatch(
                        user -> rows.stream().filter(row -> row.contains(user)).count() <= most.get(table)));
        assertThat(log.traces()).isEmpty();
    }

    @Test
    void staff_break_nothing_and_change_nothing_by_what_cannot_be_read() throws InterruptedException {
        var staff = new Staff(world, realm, owner, new Malice(SEED));
        var before = Standing.of(world, owner, Set.of());
        var realms = ofRealm();
        var volley = new Volley();

        for (var i = 0; i < REQUESTS / 3; i++) {
            volley.fire(staff.next());
        }

        assertThat(volley.broken()).isEmpty();
        assertThat(Standing.of(world, owner, Set.of())).isEqualTo(before);
        assertThat(ofRealm()).isEqualTo(realms);
        assertThat(staff.operations()).isLessThanOrEqualTo(REQUESTS / 3);
    }

    @Test
    void strangers_break_nothing_change_nothing_and_leave_nothing() throws InterruptedException {
        var stranger = new Stranger(world, owner, new Malice(SEED + 1));
        var before = Standing.of(world, owner, Set.of());
        var rows = Standing.rows(world, realm.name(), realmId());
        var volley = new Volley();

        for (var i = 0; i < REQUESTS / 3; i++) {
            volley.fire(stranger.next());
        }

        assertThat(volley.broken()).isEmpty();
        assertThat(Standing.of(world, owner, Set.of())).isEqualTo(before);
        assertThat(Standing.rows(world, realm.name(), realmId())).isEqualTo(rows);
        assertThat(stranger.addresses()).isLessThanOrEqualTo(REQUESTS / 3);
    }

    @Test
    void forms_break_nothing_and_let_nobody_in_with_the_password_alone() {
        var before = Standing.of(world, owner, COUNTING);
        var crew = new Crew(world, SEED + 2);
        crew.thief(owner).thief(owner).reader(realm.user(0), "+819012345678").reader(active(), "");

        var met = crew.post(REQUESTS / 3);

        assertThat(crew.broken()).isEmpty();
        assertThat(Standing.of(world, owner, COUNTING)).isEqualTo(before);
        assertThat(met).contains("torii-resend-form", "torii-none-form").hasSizeGreaterThan(8);
        assertThat(crew.sent())
                .containsAll(Forms.all().stream().map(Forms.Form::id).toList());
        assertThat(realm.admin().get("/" + realm.name() + "/users/" + owner.id() + "/sessions"))
                .isEmpty();
    }

    private TestUser active() {
        var user = realm.user(1);
        world.harness(realm.name()).enroll(user.id(), "ACTIVE");
        return user;
    }

    /** What is the realm's, and nobody's of it. */
    private Map<String, List<String>> ofRealm() {
        var rows = Standing.rows(world, realm.name(), realmId());
        rows.keySet().retainAll(Set.of("TORII_SETTING", "TORII_FILING_WEEK", "TORII_VAPID", "TORII_TOKEN"));
        return rows;
    }

    private String realmId() {
        return realm.admin().get("/" + realm.name()).get("id").asText();
    }
}
