package io.torii.tests.accesspass;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R8, R93: what an entry costs and what a pass leaves behind is the same for everybody. */
@ExtendWith(OnKeycloak.class)
final class CostIT {
    private static final String WRONG = "23456789";

    @Test
    void every_entry_costs_one_digest_and_one_hash_whoever_is_named_R93(World world) {
        var counted = Desk.fresh(world);
        var name = counted.realm().name();
        counted.admin().put("/" + name, Map.of("realm", name, "passwordPolicy", "hashAlgorithm(torii-counted)"));
        var user = counted.active(0);
        var holder = counted.active(0);
        var disabled = counted.active(0);
        counted.passes().pass(holder, "BOTH");
        counted.account(disabled).enabled(false);
        var nobody = new TestUser(name, "nobody", "nobody", List.of());

        for (var who : List.of(user, holder, disabled, nobody)) {
            for (var typed : List.of("wrong", WRONG, "")) {
                assertThat(cost(counted, who, typed))
                        .as(who.username() + " " + typed)
                        .isEqualTo("1 digest, 1 hash");
            }
        }
        assertThat(cost(counted, user, TestUser.PASSWORD)).isEqualTo("1 digest, 1 hash");
        var fresh = counted.passes().pass(holder, "BOTH");
        assertThat(cost(counted, holder, fresh)).isEqualTo("1 digest, 1 hash");
    }

    @Test
    void the_digest_that_is_stored_is_worth_nothing_and_shown_to_nobody(World world) {
        var desk = Desk.fresh(world);
        var user = desk.active(0);
        var pass = desk.passes().pass(user, "BOTH");

        var shown = desk.account(user).credentials().toString();

        assertThat(shown).contains("torii-access-pass").doesNotContain(pass).doesNotContain("digest");
        assertThat(desk.realm().events()).contains("torii-access-pass").doesNotContain(pass);
    }

    @Test
    void wrong_ones_count_as_wrong_passwords_do(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        world.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "failureFactor", 1));
        var guarded = new Desk(world, realm);
        var user = guarded.active(0);
        var pass = guarded.passes().pass(user, "BOTH");

        var refused = guarded.type(guarded.visitor(), user, WRONG);
        Eventually.get(
                () -> world.admin().get("/" + realm.name() + "/attack-detection/brute-force/users/" + user.id()),
                status -> status.get("disabled").asBoolean());
        var locked = guarded.type(guarded.visitor(), user, pass);

        assertThat(Desk.registers(locked)).isFalse();
        assertThat(Shown.of(locked)).isEqualTo(Shown.of(refused));
    }

    private static String cost(Desk counted, TestUser who, String typed) {
        var visitor = counted.visitor();
        var login = visitor.open("portal");
        var before = counted.passes().operations();
        counted.type(visitor, login, who, typed);
        var after = counted.passes().operations();
        return (after.get("digests").asInt() - before.get("digests").asInt()) + " digest, "
                + (after.get("hashes").asInt() - before.get("hashes").asInt()) + " hash";
    }
}
