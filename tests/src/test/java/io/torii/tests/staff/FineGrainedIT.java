package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak's fine-grained permissions say of whom a role of Torii serves. */
@ExtendWith(OnKeycloak.class)
final class FineGrainedIT {
    @Test
    void who_may_view_one_user_alone_sees_that_one_and_acts_on_that_one(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        withoutViewUsers(realm);
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "adminPermissionsEnabled", true));
        var shown = realm.user(1);
        var hidden = realm.user(1);
        var clerk = Clerk.of(world, realm, "torii-helpdesk");
        permit(realm, clerk, shown);

        assertThat(clerk.get("users/" + shown.id()).statusCode()).isEqualTo(200);
        assertThat(clerk.get("users/" + hidden.id()).statusCode()).isEqualTo(404);
        assertThat(clerk.get("users?q=" + hidden.username()).body()).isEqualTo("[]");
        assertThat(open(clerk, shown)).isEqualTo(200);
        assertThat(open(clerk, hidden)).isEqualTo(404);
    }

    private static int open(Clerk clerk, TestUser user) {
        return clerk.post("users/" + user.id() + "/enrollment/window", Map.of("hours", 1))
                .statusCode();
    }

    private static void withoutViewUsers(TestRealm realm) {
        var composites = "/" + realm.name() + "/roles/torii-view/composites";
        realm.admin().deleteWith(composites, realm.admin().get(composites));
    }

    private static void permit(TestRealm realm, Clerk clerk, TestUser user) {
        var clients = "/" + realm.name() + "/clients";
        var client = realm.admin().get(clients + "?clientId=admin-permissions").get(0);
        var server = clients + "/" + client.get("id").asText() + "/authz/resource-server";
        realm.admin()
                .create(
                        server + "/policy/user",
                        Map.of("name", "clerk", "users", List.of(clerk.user().id())));
        realm.admin()
                .create(
                        server + "/permission/scope",
                        Map.of(
                                "name", "view one",
                                "resourceType", "Users",
                                "resources", List.of(user.id()),
                                "scopes", List.of("view"),
                                "policies", List.of("clerk")));
    }
}
