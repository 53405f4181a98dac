package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.ApplicationHarness;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What staff see of one account, and the ending of its methods (R7, R17, R66). */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class AccountIT {
    private static final Map<String, Object> STOLEN = Map.of("reason", "stolen");

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
    void an_account_at_a_glance() {
        var user = realm.user(2);
        new Registered(world.admin(), user).app("Taro's +81 90 1234 5678");

        var seen = office.json("users/" + user.id());

        assertThat(seen.get("username").asText()).isEqualTo(user.username());
        assertThat(seen.get("stage").asText()).isEqualTo("none");
        assertThat(seen.get("active").asBoolean()).isTrue();
        assertThat(seen.get("because").asText()).isEqualTo("existing");
        assertThat(seen.get("hadMethod").asBoolean()).isTrue();
        assertThat(seen.get("codes").asText()).isEqualTo("free");
        assertThat(seen.get("methods").findValuesAsText("kind")).containsExactly("phone", "phone", "app");
        assertThat(seen.get("methods").findValuesAsText("label"))
                .containsExactly(
                        TestRealm.masked(user.numbers().get(0)),
                        TestRealm.masked(user.numbers().get(1)),
                        "Taro's +•••");
        assertThat(seen.get("defaultMethod"))
                .isEqualTo(seen.get("methods").get(0).get("id"));
        assertThat(seen.toString()).doesNotContain(user.number(), "secret");
        assertThat(office.json("users?q=" + user.username().substring(0, 6)).findValuesAsText("id"))
                .contains(user.id());
        assertThat(office.json("users?q=" + user.email()).findValuesAsText("id"))
                .containsExactly(user.id());
        assertThat(office.clerk().get("users?q=a").statusCode()).isEqualTo(400);
    }

    @Test
    void a_method_ends_with_a_reason_that_the_history_and_the_event_keep_R66() {
        var user = realm.user(2);
        var account = new Account(world.admin(), user);
        var phone = account.credential("torii-phone");

        assertThat(remove(user, phone, Map.of()).body()).contains("torii_reason");
        assertThat(remove(user, "nothing", STOLEN).body()).contains("torii_unknown_method");
        assertThat(remove(user, phone, STOLEN).statusCode()).isEqualTo(204);

        assertThat(account.types()).containsExactly("torii-phone");
        var ended = office.life(user, phone).get("ended");
        assertThat(ended.get("by").asText()).isEqualTo("staff");
        assertThat(ended.get("actor").asText()).isEqualTo(office.clerk().user().id());
        assertThat(ended.get("how").asText()).isEqualTo("stolen");
        assertThat(world.admin()
                        .get("/" + realm.name() + "/admin-events?operationTypes=ACTION&max=5")
                        .toString())
                .contains("methods/" + phone, "stolen");
    }

    @Test
    void the_last_method_of_an_active_account_stays_R17() {
        var user = realm.user(1);
        var account = new Account(world.admin(), user);

        var last = remove(user, account.credential("torii-phone"), STOLEN);

        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(last.body()).contains("torii_last_method");
        assertThat(account.types()).containsExactly("torii-phone");
    }

    /** R69: for who asks what is kept about them; the number, the code and the secrets stay where they are. */
    @Test
    void everything_about_one_user_is_given_out_at_once_to_who_shows_a_factor_of_now_R69() {
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());
        assertThat(visitor.type(asked, code).signedIn()).isTrue();
        new ApplicationHarness(world.server().url(), realm.name()).again(user, "BROKEN");
        var path = "users/" + user.id() + "/export";

        var archivist = Clerk.of(world, realm, "torii-view", "torii-privileged");
        Eventually.get(() -> office.json("users/" + user.id() + "/trace"), each -> each.findValuesAsText("outcome")
                .contains("in"));

        assertThat(archivist.post(path, Map.of()).body()).contains("torii_reason");
        var all = Rest.parse(
                archivist.post(path, Map.of("reason", "asked by letter")).body());

        holdsEverything(all, user);
        assertThat(all.toString()).doesNotContain(code, user.number());
        assertThat(office.acts(user)).isPositive();
    }

    private static void holdsEverything(JsonNode all, TestUser user) {
        assertThat(all.get("complete").asBoolean()).isTrue();
        assertThat(all.get("account").get("email").asText()).isEqualTo(user.email());
        assertThat(all.get("overview").get("methods").findValuesAsText("kind")).containsExactly("phone");
        assertThat(all.get("history").findValuesAsText("type")).containsExactly("torii-phone");
        assertThat(all.get("trace").findValuesAsText("client")).containsOnly("portal");
        assertThat(all.get("deliveries").findValuesAsText("country")).contains("JP");
        assertThat(all.get("applications").findValuesAsText("network")).containsExactly("127.0.0.0/24");
        assertThat(all.get("overview").get("codes").asText()).isEqualTo("free");
        assertThat(all.get("record").has("nudges")).isTrue();
        assertThat(all.get("addresses").get("told").isArray()).isTrue();
        assertThat(all.get("tokens").isEmpty()).isTrue();
        assertThat(all.get("trusted").isEmpty()).isTrue();
        assertThat(all.has("link")).isFalse();
    }

    @Test
    void everything_about_one_user_is_given_to_few_and_not_often_R69() {
        var path = "users/" + realm.user(0).id() + "/export";
        var archivist = Clerk.of(world, realm, "torii-view", "torii-privileged");
        var letter = Map.of("reason", "asked by letter");
        assertThat(Clerk.of(world, realm, "torii-counter").post(path, letter).body())
                .contains("torii_role");
        assertThat(office.clerk().post(path, letter).body())
                .as("who sees users call by call")
                .contains("torii_role");
        for (var more = 0; more < 10; more++) {
            assertThat(archivist.post(path, letter).statusCode()).isEqualTo(200);
        }
        assertThat(archivist.post(path, letter).body()).contains("torii_too_many");
        world.harness(realm.name()).clock(Duration.ofMinutes(11));
        assertThat(archivist.refreshed().post(path, letter).body()).contains("torii_factor_old");
    }

    private static HttpResponse<String> remove(TestUser user, String credential, Map<String, Object> body) {
        return office.clerk().post("users/" + user.id() + "/methods/" + credential + "/removal", body);
    }
}
