package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role does what it may, and nothing else (R55). */
@ExtendWith(OnKeycloak.class)
final class StaffRolesIT {
    private static final Map<String, Object> HOUR = Map.of("hours", 1, "reason", "asked at the counter");

    private static TestRealm realm;

    private World world;
    private TestUser owner;

    @BeforeAll
    static void realm(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
    }

    @BeforeEach
    void user(World world) {
        this.world = world;
        owner = realm.user(1);
    }

    @ParameterizedTest
    @CsvSource({
        "torii-view, true, false",
        "torii-counter, false, false",
        "torii-helpdesk, true, true",
        "torii-reviewer, true, false",
        "torii-approver, true, false",
        "torii-privileged, true, false",
        "torii-tokens, false, false",
        "torii-view-number, false, false",
        "torii-policy, false, false"
    })
    void each_role_does_what_it_may_and_nothing_else_R55(String role, boolean views, boolean acts) {
        var clerk = Clerk.of(world, realm, role);

        for (var place : List.of("", "/methods", "/history", "/trace", "/reports", "/enrollment")) {
            assertThat(clerk.get("users/" + owner.id() + place).statusCode())
                    .as(place)
                    .isEqualTo(views ? 200 : 403);
        }
        assertThat(clerk.get("users?q=" + owner.username()).statusCode())
                .isEqualTo(views || role.equals("torii-counter") ? 200 : 403);
        for (var place : List.of("deliveries?user=" + owner.id(), "coverage")) {
            assertThat(clerk.get(place).statusCode()).as(place).isEqualTo(views ? 200 : 403);
        }
        assertThat(clerk.post(window(owner), HOUR).statusCode()).isEqualTo(acts ? 200 : 403);
        assertThat(clerk.delete(window(owner)).statusCode()).isEqualTo(acts ? 204 : 403);
        assertThat(clerk.delete("users/" + owner.id() + "/guesses").statusCode())
                .isEqualTo(acts ? 204 : 403);
        assertThat(clerk.get(number()).statusCode()).isEqualTo("torii-view-number".equals(role) ? 404 : 403);
    }

    @Test
    void a_user_without_a_role_is_nobody() {
        var nobody = Clerk.of(world, realm);

        assertRefused(nobody.get("users/" + owner.id()), 403, "torii_role");
        assertRefused(nobody.get("users/nobody"), 403, "torii_role");
    }

    @Test
    void an_act_is_written_down_with_its_role_and_reason() {
        var clerk = Clerk.of(world, realm, "torii-helpdesk");

        clerk.post(window(owner), HOUR);

        var events = realm.admin().get("/" + realm.name() + "/admin-events?operationTypes=ACTION");
        assertThat(events.get(0).toString())
                .contains(
                        "torii/users/" + owner.id() + "/enrollment/window",
                        clerk.user().id())
                .contains("torii-helpdesk", "asked at the counter");
    }

    private String number() {
        return "users/" + owner.id() + "/phones/" + new Account(world.admin(), owner).credential("torii-phone")
                + "/number";
    }

    private static String window(TestUser user) {
        return "users/" + user.id() + "/enrollment/window";
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"error\":\"" + code + "\"}");
    }
}
