package io.torii.tests.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Torii keeps for a while goes by itself. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class LifetimeIT {
    @Test
    void after_two_days_only_what_staff_did_is_remembered_and_after_a_month_nothing(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var harness = world.harness(realm.name());
        harness.clock(Duration.ZERO);
        var user = realm.user(1);
        world.visitor(realm.name()).signIn("portal", user);
        world.outbox(realm.name()).codeTo(user.number());
        assertThat(harness.singleUse()).isNotEmpty();

        harness.clock(Duration.ofDays(2));
        assertThat(harness.singleUse()).allMatch(key -> key.asText().matches("torii:pass-(reset|window):.*"));

        harness.clock(Duration.ofDays(30));
        assertThat(harness.singleUse()).isEmpty();
    }
}
