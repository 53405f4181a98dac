package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request that is repeated is answered the same and done once. */
@ExtendWith(OnKeycloak.class)
final class OnceIT {
    private static Office office;

    private TestRealm realm;
    private World world;

    @BeforeAll
    static void open(World world) {
        office = Office.open(world);
    }

    @BeforeEach
    void world(World world) {
        this.world = world;
        realm = office.realm();
    }

    @Test
    void the_same_key_is_answered_the_same_and_another_request_under_it_is_refused() {
        var user = realm.user(1);
        var place = "users/" + user.id() + "/enrollment/window";
        var key = UUID.randomUUID().toString();

        var first = office.clerk().post(place, hours(2), key);
        var again = office.clerk().post(place, hours(2), key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(Rest.parse(again.body())).isEqualTo(Rest.parse(first.body()));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(office.acts(user)).isEqualTo(1);
        var other = office.clerk().post(place, hours(3), key);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("torii_key_reused");
        assertThat(office.clerk().post(place, hours(2), "no key").statusCode()).isEqualTo(400);
        var colleague = Clerk.of(world, realm, "torii-helpdesk");
        assertThat(colleague.post(place, hours(3), key).statusCode())
                .as("a key is its caller's own")
                .isEqualTo(200);
        assertThat(office.clerk().post(place, hours(999), "x" + key).statusCode())
                .isEqualTo(400);
        assertThat(office.clerk().post(place, hours(1), "x" + key).statusCode())
                .as("a refusal is not remembered")
                .isEqualTo(200);
    }

    @Test
    void eight_at_once_under_one_key_do_it_once() throws Exception {
        var user = realm.user(1);
        var place = "users/" + user.id() + "/enrollment/window";
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(8);
        var calls = new ArrayList<Callable<Integer>>();
        for (var i = 0; i < 8; i++) {
            calls.add(() -> office.clerk().post(place, hours(2), key).statusCode());
        }

        var statuses = new ArrayList<Integer>();
        for (var answer : pool.invokeAll(calls)) {
            statuses.add(answer.get());
        }
        pool.shutdown();

        assertThat(statuses).isSubsetOf(200, 409).contains(200);
        assertThat(office.acts(user)).isEqualTo(1);
    }

    private static Map<String, Object> hours(int hours) {
        return Map.of("hours", hours, "reason", "at the counter");
    }
}
