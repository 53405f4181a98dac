package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom a clerk at a counter finds, and by which client. */
@ExtendWith(OnKeycloak.class)
final class CounterIT {
    private static final Map<String, String> FILED =
            Map.of("kind", "register_again", "cause", "broken", "card", "student card");

    private TestRealm realm;
    private TestUser student;
    private TestUser other;
    private Clerk clerk;
    private String counter;

    @BeforeEach
    void counter(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of()).setting(Map.of("torii.enrollment.first", "password"));
        student = realm.user(1);
        other = realm.user(1);
        clerk = Clerk.of(world, realm, "torii-counter");
        join(student, group("students"));
        counter = group("counter");
        join(clerk.user(), counter);
    }

    @Test
    void a_clerk_finds_and_files_for_the_groups_that_the_realm_gives_the_clerk_s_group_R53() {
        refused(clerk.post(filing(student), FILED), 404, "torii_unknown_user");

        realm.setting(Map.of("torii.counter.groups", "/counter = /students"));

        assertThat(found(student)).contains(student.id());
        assertThat(found(other)).isEqualTo("[]");
        assertThat(clerk.post(filing(student), FILED).statusCode()).isEqualTo(201);
        refused(clerk.post(filing(other), FILED), 404, "torii_unknown_user");
        refused(clerk.get("users/" + student.id()), 403, "torii_role");

        narrow();
        assertThat(found(student)).contains(student.id());
        assertThat(found(other)).isEqualTo("[]");
        refused(clerk.post(filing(student), FILED), 409, "torii_already_open");
        refused(clerk.post(filing(other), FILED), 404, "torii_unknown_user");
        realm.setting(Map.of("torii.counter.groups", "/elsewhere = /students"));
        refused(clerk.post(filing(student), FILED), 404, "torii_unknown_user");
    }

    /** A clerk may hold another role for other users: what the counter lets see, that role does not. */
    @Test
    void whom_a_counter_serves_no_other_role_of_the_clerk_sees_R53(World world) {
        realm.setting(Map.of("torii.counter.groups", "/counter = /students"));
        var both = Clerk.of(world, realm, "torii-counter", "torii-helpdesk");
        join(both.user(), counter);
        narrow();

        refused(both.get("users/" + student.id()), 404, "torii_unknown_user");
        refused(both.get("users/" + student.id() + "/trace"), 404, "torii_unknown_user");
        assertThat(both.get("users?q=" + student.username()).body()).contains(student.id());
        assertThat(both.post(filing(student), FILED).statusCode()).isEqualTo(201);
    }

    @Test
    void where_clients_are_named_no_other_s_token_asks() {
        realm.setting(Map.of("torii.counter.groups", "/counter = /students", "torii.staff.clients", "torii-console"));
        refused(clerk.get("users?q=" + student.username()), 403, "torii_client");
        refused(clerk.get("health"), 403, "torii_client");
        refused(clerk.post(filing(student), FILED), 403, "torii_client");

        realm.setting(Map.of(
                "torii.counter.groups", "/counter = /students", "torii.staff.clients", "torii-console, helpdesk"));

        assertThat(found(student)).contains(student.id());
    }

    private String found(TestUser user) {
        var answer = clerk.get("users?q=" + user.username());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    /** Keycloak's fine-grained permissions, which give the clerk nobody. */
    private void narrow() {
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "adminPermissionsEnabled", true));
    }

    private String group(String name) {
        return realm.admin().create("/" + realm.name() + "/groups", Map.of("name", name));
    }

    private void join(TestUser user, String group) {
        realm.admin().put("/" + realm.name() + "/users/" + user.id() + "/groups/" + group, Map.of());
    }

    private static String filing(TestUser user) {
        return "users/" + user.id() + "/applications";
    }

    private static void refused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Rest.parse(answer.body()).get("error").asText()).isEqualTo(code);
    }
}
