package io.torii.tests.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.Staff;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the gate would decide on a day (R3, R21, R58). */
@ExtendWith(OnKeycloak.class)
final class DryRunIT {
    private static final String PLACE = "/torii/gate/dry-run";

    @Test
    void it_says_who_would_be_asked_and_why(World world) {
        var realm = realm(world);
        var staff = realm.user(0);
        new Account(world.admin(), staff).manages("view-users");
        var group = realm.admin().create("/" + realm.name() + "/groups", Map.of("name", "staff"));
        realm.admin().put("/" + realm.name() + "/users/" + staff.id() + "/groups/" + group, Map.of());
        var before = realm.user(1);

        var answer = new Staff(world.server().url(), staff).get(PLACE + "?day=2098-10-01");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var run = Rest.parse(answer.body());
        assertThat(run.get("at").asText()).isEqualTo("2098-09-30T15:00:00Z");
        var counts = run.get("counts");
        assertThat(counts.get("all").asInt()).isEqualTo(2);
        assertThat(counts.get("outcomes").get("GUARD").asInt()).isEqualTo(1);
        assertThat(counts.get("outcomes").get("ASK").asInt()).isEqualTo(1);
        assertThat(counts.get("existing").asInt()).isEqualTo(1);
        assertThat(counts.get("phoneOnly").asInt()).isEqualTo(1);
        assertThat(counts.get("calendar").get("DUE").asInt()).isEqualTo(1);
        assertThat(run.get("unknownNames").toString()).contains("role:nobody");
        assertThat(run.get("federated").get("others").asText()).isEqualTo("none");
        assertThat(run.get("users").findValuesAsText("id")).contains(staff.id(), before.id());
    }

    @Test
    void it_asks_the_database_once_a_set_and_pages_its_users(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var staff = realm.user(0);
        new Account(world.admin(), staff).manages("view-users");
        realm.user(1);
        realm.user(1);
        var asked = new Staff(world.server().url(), staff);
        asked.get(PLACE);
        world.harness(realm.name()).countQueries();

        var run = Rest.parse(asked.get(PLACE + "?first=1&max=1&client=vpn").body());

        assertThat(run.get("counts").get("all").asInt()).isEqualTo(3);
        assertThat(run.get("users")).hasSize(1);
        assertThat(run.get("counts").get("outcomes").get("REFUSE").asInt()).isEqualTo(1);
        world.harness(realm.name()).queries().properties().forEach(query -> assertThat(
                        query.getValue().asInt())
                .as(query.getKey())
                .isLessThanOrEqualTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "day=tomorrow, torii_bad_day",
        "day=2098-02-30, torii_bad_day",
        "client=unknown, torii_unknown_client",
        "first=-1, torii_bad_page",
        "max=501, torii_bad_page",
        "max=x, torii_bad_page"
    })
    void what_cannot_be_read_has_a_code(String query, String code, World world) {
        var realm = TestRealm.demo(world.admin());
        var staff = realm.user(0);
        new Account(world.admin(), staff).manages("view-users");

        var answer = new Staff(world.server().url(), staff).get(PLACE + "?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(code);
    }

    @Test
    void it_needs_the_permission_to_view_users(World world) {
        var realm = TestRealm.demo(world.admin());
        var staff = realm.user(0);
        new Account(world.admin(), staff).manages("query-users");

        assertThat(new Staff(world.server().url(), staff).get(PLACE).statusCode())
                .isEqualTo(403);
    }

    private static TestRealm realm(World world) {
        var rows = "group:/staff | mandatory=2098-10-01\nrole:nobody | warn=2098-01-01";
        return TestRealm.fresh(world.admin(), Map.of())
                .setting(Map.of("torii.timezone", "Asia/Tokyo", "torii.calendar.rows", rows));
    }
}
