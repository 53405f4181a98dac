package io.torii.tests.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A device's end, and its code's, by its own word (R16, R17). */
@ExtendWith(OnKeycloak.class)
final class RemovalIT {
    private World world;
    private Owner owner;

    @BeforeEach
    void owner(World world) {
        this.world = world;
        owner = Owner.in(world);
    }

    @Test
    void a_device_is_removed_alone_or_with_its_code() {
        var phone = owner.phone();
        var enrolled = owner.enrolled();
        assertThat(types()).contains("otp");
        assertThat(remove(enrolled, true).status()).isEqualTo(204);
        assertThat(types()).doesNotContain("otp").contains("torii-push");
        assertThat(remove(phone, false).status()).isEqualTo(204);

        assertThat(types()).containsExactlyInAnyOrder("password", "torii-phone");
        assertThat(phone.requests().refusal()).isEqualTo("401 device_unknown");
        assertThat(events())
                .contains("REMOVE_CREDENTIAL", "\"credential_type\":\"torii-push\"", "\"credential_type\":\"otp\"");
    }

    @Test
    void the_last_method_of_who_must_have_one_stays() {
        var alone = alone();
        var only = alone.phone();
        world.harness("torii").enroll(alone.user().id(), "ACTIVE", Instant.EPOCH);

        assertThat(remove(only, false).refusal()).isEqualTo("409 last_method");
        assertThat(remove(only, true).refusal()).isEqualTo("409 last_method");
        assertThat(only.requests().status()).isEqualTo(200);

        alone.phone();
        assertThat(remove(only, true).status()).isEqualTo(204);
    }

    @Test
    void of_the_last_two_that_go_at_once_one_stays() throws Exception {
        var alone = alone();
        world.harness("torii").enroll(alone.user().id(), "ACTIVE", Instant.EPOCH);
        var one = alone.phone();
        var other = alone.phone();
        var pool = Executors.newFixedThreadPool(2);

        List<Callable<Reply>> both = List.of(() -> remove(one, false), () -> remove(other, false));
        var said = new ArrayList<String>();
        for (var reply : pool.invokeAll(both)) {
            said.add(reply.get().refusal());
        }
        pool.shutdown();

        assertThat(said).containsExactlyInAnyOrder("204 ", "409 last_method");
    }

    @Test
    void what_went_was_noticed_where_the_way_to_mfa_depended_on_it() {
        var alone = alone();
        var only = alone.phone();
        world.harness("torii").enroll(alone.user().id(), "REGISTERING");

        assertThat(remove(only, false).status()).isEqualTo(204);

        Eventually.get(
                () -> world.admin()
                        .get("/torii/torii/users/" + alone.user().id() + "/enrollment")
                        .get("stage")
                        .asText(),
                "none"::equals);
        var history = world.admin().get("/torii/torii/users/" + alone.user().id() + "/history");
        assertThat(history.get(0).get("ended").get("by").asText()).as("R66").isEqualTo("device");
    }

    /** Who has nothing else. */
    private Owner alone() {
        return Owner.in(world, TestRealm.demo(world.admin()), 0);
    }

    private static Reply remove(Handset phone, boolean code) {
        return phone.signed("POST", "/device/removal", Map.of("code", code)).send();
    }

    private List<String> types() {
        var types = new ArrayList<String>();
        owner.account().credentials().forEach(each -> types.add(each.get("type").asText()));
        return types;
    }

    private String events() {
        return world.admin()
                .get("/torii/events?max=100&user=" + owner.user().id())
                .toString();
    }
}
