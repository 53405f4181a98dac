package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.PassHarness;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import io.torii.tests.web.Eventually;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became of each sign-in (R68). */
@ExtendWith(OnKeycloak.class)
final class TraceIT {
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
    void the_trace_has_what_became_of_each_sign_in_R68() {
        var user = realm.user(1);
        var visitor = world.visitor(realm.name());
        var asked = visitor.signIn("portal", user);
        var code = world.outbox(realm.name()).codeTo(user.number());
        var wrong = visitor.type(asked, code.equals("000000") ? "111111" : "000000");
        assertThat(visitor.type(wrong, code).signedIn()).isTrue();

        var trace = Eventually.get(
                () -> office.json("users/" + user.id() + "/trace"),
                all -> all.findValuesAsText("outcome").contains("in"));
        assertThat(trace.get(0).get("outcome").asText()).isEqualTo("in");
        assertThat(trace.get(0).get("client").asText()).isEqualTo("portal");
        assertThat(trace.get(0).get("method").asText()).isEqualTo("text");
        assertThat(trace.get(0).get("address").asText()).isEqualTo("127.0.0.0/24");
        assertThat(trace.findValuesAsText("outcome")).contains("refused");
        assertThat(trace.toString()).doesNotContain(code, user.number());
        assertThat(office.clerk().get("users/" + user.id() + "/trace?max=101").statusCode())
                .isEqualTo(400);
        var unreadable = office.clerk().get("users/" + user.id() + "/trace?first=abc");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).contains("torii_bad_page");
    }

    @Test
    void a_pass_that_was_accepted_is_an_ending_too_R68() {
        var user = realm.user(0);
        var pass = new PassHarness(world.server().url(), realm.name()).pass(user, "BOTH");

        var visitor = world.visitor(realm.name());
        visitor.password(visitor.open("portal"), user.username(), pass);

        var trace =
                Eventually.get(() -> office.json("users/" + user.id() + "/trace"), all -> all.findValuesAsText("method")
                        .contains("pass"));
        assertThat(trace.get(0).get("reason").asText()).isEqualTo("torii_pass:password");
        assertThat(trace.toString()).doesNotContain(pass);
    }

    @Test
    void a_reference_number_finds_whose_page_showed_it_R68() {
        var stranded = realm.user(1);
        world.harness(realm.name()).writeCredential(stranded.id(), "torii-phone", Map.of("secretData", "{garbage"));
        var guard = world.visitor(realm.name()).signIn("portal", stranded);
        var reference = guard.text("torii-reference");
        assertThat(reference).as(guard.document().text()).hasSize(10);

        Eventually.get(
                () -> office.json("users?q=" + reference).findValuesAsText("id"),
                found -> found.equals(List.of(stranded.id())));
        assertThat(office.json("users/" + stranded.id() + "/trace").findValuesAsText("reference"))
                .contains(reference);
    }
}
