package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.ApplyScript;
import io.torii.tests.admin.Registered;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.Built;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of {@code realm-export/} come into a realm by each way that the page for administrators names, and whole. */
@ExtendWith(OnKeycloak.class)
final class PiecesIT {
    private static World world;
    private static String atOnce;
    private static List<String> whole;

    private String name;

    @BeforeAll
    static void in_one_go(World opened) {
        world = opened;
        atOnce = realm();
        script(atOnce).run();
        whole = parts(atOnce);
    }

    @BeforeEach
    void a_realm_that_is_there() {
        name = realm();
    }

    @Test
    void by_partial_import_and_by_the_admin_interface_and_the_script_finishes_it() {
        assertThat(imported("roles").get("added").asInt()).isEqualTo(9);
        assertThat(imported("clients").get("added").asInt()).isEqualTo(3);
        assertThat(imported("clients").get("skipped").asInt()).isEqualTo(3);
        piece("required-actions").forEach(this::registered);
        var policies = piece("client-policies");
        put("/client-policies/profiles", Map.of("profiles", policies.get("profiles")));
        put("/client-policies/policies", Map.of("policies", policies.get("policies")));
        var marker = (ObjectNode) piece("marker");
        world.admin().create("/" + name + "/components", marker.put("parentId", id()));
        assertThat(script(name).run("--only", "flows")).contains("made flow torii browser");

        assertThat(script(name).run())
                .doesNotContain("made")
                .contains("client torii-recovery has its flow", "client torii-console has its roles");
        assertThat(script(name).run()).doesNotContain("made", " has ");

        assertThat(parts(name)).isEqualTo(whole);
    }

    /** Killed between two changes, wherever that is: half a flow stood for ever, and so did an action that refuses everybody. */
    @ParameterizedTest
    @ValueSource(ints = {29, 38})
    void killed_again_and_again_it_comes_to_the_same(int changes) {
        var runs = 1;
        while (!script(name).endsWithin(changes)) {
            runs++;
        }

        assertThat(runs).isGreaterThan(2);
        assertThat(parts(name)).isEqualTo(whole);
        assertThat(script(name).run()).doesNotContain("made", " has ");
    }

    @Test
    void killed_when_it_binds_it_binds_again() {
        script(name).run();
        for (var changes = 0; !script(name).endsWithin(changes, "--bind"); changes++) {
            assertThat(changes).isLessThan(10);
        }

        var before = world.admin().get("/" + name).get("attributes");
        assertThat(before.get("torii.before.browserFlow").asText()).isEqualTo("browser");
        assertThat(parts(name)).contains("action torii-gate-backstop true 1");
        assertThat(script(name).run("--unbind")).contains("bound browser again");
        assertThat(parts(name)).isEqualTo(whole);
    }

    /** The required action that refuses whoever was not asked by the gate was enabled before any flow asked. */
    @Test
    void nobody_notices_what_is_not_bound() {
        var realm = TestRealm.standing(world.admin(), atOnce);
        var user = realm.user(0);
        Clerk.employ(world.server().url(), user);
        var app = new Registered(world.admin(), user).app("from before");
        var visitor = world.visitor(atOnce);

        var asked = visitor.signIn(Clerk.CLIENT, user);
        var done = visitor.submit(asked, "kc-otp-login-form", Map.of("otp", app.code()));

        assertThat(done.signedIn()).as(done.document().text()).isTrue();
    }

    private JsonNode imported(String piece) {
        var text = piece(piece).toString().replace("/realms/torii/", "/realms/" + name + "/");
        return world.admin().post("/" + name + "/partialImport", Rest.parse(text));
    }

    private void registered(JsonNode action) {
        var place = "/authentication/required-actions/" + action.get("alias").asText();
        world.admin()
                .create(
                        "/" + name + "/authentication/register-required-action",
                        Map.of("providerId", action.get("providerId"), "name", action.get("name")));
        put(place, action);
    }

    private void put(String path, Object body) {
        world.admin().put("/" + name + path, body);
    }

    private String id() {
        return world.admin().get("/" + name).get("id").asText();
    }

    private static JsonNode piece(String piece) {
        try {
            return Rest.parse(Files.readString(Built.root().resolve("realm-export/pieces/" + piece + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String realm() {
        var name = "p" + UUID.randomUUID().toString().substring(0, 8);
        world.admin().create("", Map.of("realm", name, "enabled", true));
        return name;
    }

    private static List<String> parts(String realm) {
        return new ToriiParts(world.admin(), realm).lines();
    }

    private static ApplyScript script(String realm) {
        return new ApplyScript(world.server().url(), realm);
    }
}
