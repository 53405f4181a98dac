package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a realm has fine-grained admin permissions on, they say of whom the roles are. */
@ExtendWith(OnKeycloak.class)
final class NarrowedIT {
    private static final Map<String, Object> HOUR = Map.of("hours", 1, "reason", "asked at the counter");

    private TestRealm realm;
    private TestUser owner;
    private Clerk clerk;

    @BeforeEach
    void narrow(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
        owner = realm.user(1);
        clerk = Clerk.of(world, realm, "torii-helpdesk");
        assertThat(clerk.get(place(owner)).statusCode())
                .as("the role alone, while they are off")
                .isEqualTo(200);
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "adminPermissionsEnabled", true));
    }

    @Test
    void whom_one_may_not_see_is_answered_like_nobody() {
        var unseen = clerk.get(place(owner));

        assertRefused(unseen, 404, "torii_unknown_user");
        assertThat(clerk.get("users/00000000-0000-0000-0000-000000000000").body())
                .isEqualTo(unseen.body());
        assertRefused(clerk.post(window(owner), HOUR), 404, "torii_unknown_user");
        assertThat(clerk.get("users?q=" + owner.username()).body()).isEqualTo("[]");
        assertRefused(clerk.get("coverage"), 403, "torii_role");
    }

    @Test
    void to_see_takes_view_and_to_act_manage_and_the_others_stay_unseen() {
        var other = realm.user(1);

        permit("sees", "view");
        assertThat(clerk.get(place(owner)).statusCode()).isEqualTo(200);
        assertThat(clerk.get("users?q=" + owner.username()).body()).contains(owner.id());
        assertRefused(clerk.post(window(owner), HOUR), 403, "torii_role");
        assertRefused(clerk.get(place(other)), 404, "torii_unknown_user");

        permit("manages", "manage");
        assertThat(clerk.post(window(owner), HOUR).statusCode()).isEqualTo(200);
        assertRefused(clerk.post(window(other), HOUR), 404, "torii_unknown_user");
    }

    @Test
    void of_a_token_one_reads_whose_it_is_meant_to_be_if_one_may_see_them(World world) {
        var drawer = new Drawer(world, realm, Clerk.of(world, realm, "torii-tokens"), clerk);
        var serial = drawer.serial();
        var list = Drawer.HEAD + owner.username() + "," + serial + "," + Drawer.SEED + ",30,Contoso,Key,\n";
        assertThat(drawer.imported(drawer.store(), list).statusCode()).isEqualTo(200);

        assertThat(clerk.get("tokens?q=" + serial).body()).contains(serial).doesNotContain(owner.username());
        assertThat(clerk.get("tokens/" + serial).body()).contains(serial).doesNotContain(owner.username());
        permit("sees", "view");
        assertThat(clerk.get("tokens/" + serial).body()).contains(owner.username());
    }

    /** Gives the clerk this permission on the owner, and on nobody else. */
    private void permit(String name, String scope) {
        var client = realm.admin()
                .get("/" + realm.name() + "/clients?clientId=admin-permissions")
                .get(0)
                .get("id")
                .asText();
        var place = "/" + realm.name() + "/clients/" + client + "/authz/resource-server/";
        var policy =
                Map.of("name", name + " policy", "users", List.of(clerk.user().id()), "logic", "POSITIVE");
        realm.admin().create(place + "policy/user", policy);
        realm.admin()
                .create(
                        place + "permission/scope",
                        Map.of(
                                "name",
                                name,
                                "resourceType",
                                "Users",
                                "resources",
                                List.of(owner.id()),
                                "scopes",
                                List.of(scope),
                                "policies",
                                List.of(name + " policy")));
    }

    private static String place(TestUser user) {
        return "users/" + user.id();
    }

    private static String window(TestUser user) {
        return place(user) + "/enrollment/window";
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"error\":\"" + code + "\"}");
    }
}
