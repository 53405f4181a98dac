package io.torii.tests.phone;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Staff;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R46: a whole number is shown to staff who hold the role for it, and every look is written down. */
@ExtendWith(OnKeycloak.class)
final class StaffIT {
    private static TestRealm realm;

    private World world;
    private TestUser owner;
    private TestUser clerk;
    private String number;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void users(World world) {
        this.world = world;
        owner = realm.user(1);
        clerk = realm.user(0);
        number = "/torii/users/" + owner.id() + "/phones/" + new Account(world.admin(), owner).credential("torii-phone")
                + "/number";
    }

    @Test
    void who_manages_users_without_the_role_is_refused() {
        new Account(world.admin(), clerk).manages("manage-users", "query-users");

        var answer = staff().get(number);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain(owner.number());
        assertThat(looks()).doesNotContain(number);
    }

    @Test
    void who_holds_the_role_and_manages_nobody_is_refused() {
        new Account(world.admin(), clerk).hold("torii-view-number");

        assertThat(Clerk.signIn(world, clerk).get(place()).statusCode()).isEqualTo(404);
    }

    @Test
    void who_manages_users_and_holds_the_role_sees_it_and_that_is_written_down() {
        new Account(world.admin(), clerk).manages("manage-users", "query-users");
        new Account(world.admin(), clerk).hold("torii-view-number");
        assertThat(staff().get(number).statusCode()).as("without a factor, R7").isEqualTo(403);

        var answer = Clerk.signIn(world, clerk).get(place());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"number\":\"" + owner.number() + "\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(looks())
                .contains(number.substring(1), clerk.id())
                .doesNotContain(owner.number(), owner.number().substring(1));
    }

    @Test
    void keycloaks_own_interface_shows_the_masked_number_only() {
        var credentials = new Account(world.admin(), owner).credentials().toString();

        assertThat(credentials).contains(TestRealm.masked(owner.number())).doesNotContain(owner.number());
    }

    private String place() {
        return number.substring("/torii/".length());
    }

    private Staff staff() {
        return new Staff(world.server().url(), clerk);
    }

    private String looks() {
        return world.admin()
                .get("/" + realm.name() + "/admin-events?operationTypes=ACTION")
                .toString();
    }
}
