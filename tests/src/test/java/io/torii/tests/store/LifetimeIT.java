package io.torii.tests.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Torii keeps for a while goes by itself. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class LifetimeIT {
    @Test
    void what_a_sign_in_leaves_is_gone_after_two_days_and_everything_after_a_month(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        var harness = world.harness(realm.name());
        harness.clock(Duration.ZERO);
        var others = keys(harness);
        var user = realm.user(1);
        world.visitor(realm.name()).signIn("portal", user);
        world.outbox(realm.name()).codeTo(user.number());
        var left = keys(harness);
        left.removeAll(others);
        assertThat(left).isNotEmpty();

        harness.clock(Duration.ofDays(2));
        assertThat(keys(harness)).doesNotContainAnyElementsOf(left);

        harness.clock(Duration.ofDays(30));
        // Another test whose clock was months ahead has left what lasts as long beyond that.
        assertThat(keys(harness)).isSubsetOf(others);
    }

    private static Set<String> keys(Harness harness) {
        var keys = new HashSet<String>();
        harness.singleUse().forEach(key -> keys.add(key.asText()));
        return keys;
    }
}
