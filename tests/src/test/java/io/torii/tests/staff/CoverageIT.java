package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far a realm has come, against a population that is known. */
@ExtendWith(OnKeycloak.class)
final class CoverageIT {
    private World world;

    @BeforeEach
    void world(World world) {
        this.world = world;
    }

    @Test
    void coverage_counts_a_known_population_by_stage_method_and_group() {
        var town = TestRealm.fresh(world.admin(), Map.of());
        populate(town);

        var counted = world.admin().get("/" + town.name() + "/torii/coverage");

        assertThat(counted.get("users").asLong()).isEqualTo(3);
        assertThat(counted.get("active").asLong()).isEqualTo(2);
        assertThat(counted.get("withMethod").asLong()).isEqualTo(2);
        assertThat(counted.get("stages").toString()).isEqualTo("{\"active\":1,\"existing\":1,\"none\":1}");
        assertThat(counted.get("methods").toString()).isEqualTo("{\"app\":1,\"phone\":2}");
        assertThat(counted.get("groups").toString())
                .isEqualTo("[{\"path\":\"/=cmd|'calc'\",\"users\":2,\"active\":1,\"withMethod\":1}]");
        var clerk = Clerk.of(world, town, "torii-view");
        var table = clerk.get("coverage/csv");
        assertThat(table.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(table.body()).startsWith("part,name,users,active,with method\r\nrealm,,4,3,3\r\n");
        assertThat(table.body()).contains("group,\"/=cmd|'calc'\",2,1,1\r\n", "stage,none,1,,\r\n");
    }

    /** Nobody's method, one from before Torii, one active with a phone and an app, one disabled; a group of three. */
    private void populate(TestRealm town) {
        var none = town.user(0);
        town.user(1);
        var active = town.user(2);
        new Registered(world.admin(), active).app("app");
        world.harness(town.name()).enroll(active.id(), "ACTIVE", Instant.EPOCH.plusSeconds(1_700_000_000));
        var gone = town.user(1);
        new Account(world.admin(), gone).enabled(false);
        var group = town.admin().create("/" + town.name() + "/groups", Map.of("name", "=cmd|'calc'"));
        for (var member : List.of(none, active, gone)) {
            town.admin().put("/" + town.name() + "/users/" + member.id() + "/groups/" + group, Map.of());
        }
    }
}
