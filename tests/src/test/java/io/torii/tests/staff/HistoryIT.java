package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.Handset;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every method ever bound, however it began and ended (R66). */
@ExtendWith(OnKeycloak.class)
final class HistoryIT {
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
    void the_history_knows_every_way_in_which_methods_begin_and_end_R66() {
        var user = realm.user(1);
        var account = new Account(world.admin(), user);
        var phone = account.credential("torii-phone");
        assertThat(office.life(user, phone).get("bound").get("by").asText())
                .as("made with the account")
                .isEqualTo("staff");

        var byUser = office.registerApp(user);
        assertThat(office.life(user, byUser).get("bound").get("by").asText()).isEqualTo("user");
        assertThat(office.life(user, byUser).get("bound").get("how").asText()).isEqualTo("factor");
        assertThat(office.life(user, byUser).get("bound").get("from").asText()).isEqualTo("127.0.0.0/24");

        account.delete(phone);
        var ended = Eventually.get(() -> office.life(user, phone).get("ended"), step -> !step.isNull());
        assertThat(ended.get("by").asText()).isEqualTo("staff");
        assertThat(ended.get("actor").asText()).isNotEmpty();
        assertThat(office.json("users/" + user.id() + "/history").toString())
                .contains(TestRealm.masked(user.number()))
                .doesNotContain(user.number());

        realm.admin().delete("/" + realm.name() + "/users/" + user.id());
        assertThat(office.life(user, byUser).get("ended").get("by").asText()).isEqualTo("removal");
        assertThat(office.life(user, phone).get("ended").get("by").asText()).isEqualTo("staff");
        assertThat(office.clerk().get("users/" + user.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_never_announced_is_found_before_it_ends() {
        var user = realm.user(0);
        var deleted = Handset.of(world.server().url(), user, "One").credential();
        var removed = Handset.of(world.server().url(), user, "Other").credential();
        var account = new Account(world.admin(), user);

        account.delete(deleted);
        var first = Eventually.get(() -> office.life(user, deleted).get("ended"), step -> !step.isNull());
        assertThat(first.get("by").asText()).isEqualTo("staff");
        assertThat(office.life(user, deleted).get("bound").get("by").asText()).isEqualTo("found");

        realm.admin().delete("/" + realm.name() + "/users/" + user.id());
        assertThat(office.life(user, removed).get("ended").get("by").asText()).isEqualTo("removal");
    }

    @Test
    void a_first_method_is_bound_with_the_password_alone_and_what_an_import_brought_is_found() {
        var user = realm.user(0);
        var app = office.registerApp(user);
        assertThat(office.life(user, app).get("bound").get("how").asText()).isEqualTo("password");

        var demo = world.admin()
                .get("/torii/users?username=mobile&exact=true")
                .get(0)
                .get("id")
                .asText();
        var history = world.admin().get("/torii/torii/users/" + demo + "/history");

        assertThat(history.get(0).get("bound").get("by").asText()).isEqualTo("found");
        assertThat(history.get(0).get("type").asText()).isEqualTo("torii-phone");
    }
}
