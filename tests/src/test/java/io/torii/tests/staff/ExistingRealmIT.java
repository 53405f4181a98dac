package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.ApplyScript;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Torii comes into a realm that was there before, by the script of {@code realm-export/}, and goes out of it again. */
@ExtendWith(OnKeycloak.class)
final class ExistingRealmIT {
    private World world;
    private TestRealm realm;

    @Test
    void the_script_brings_binds_can_be_run_again_and_unbinds(World world) {
        this.world = world;
        var name = "s" + UUID.randomUUID().toString().substring(0, 8);
        world.admin().create("", Map.of("realm", name, "enabled", true));
        realm = TestRealm.standing(world.admin(), name);

        assertThat(apply()).contains("made flow torii browser", "made client torii-console", "Nothing is bound yet");
        assertThat(bound("browserFlow")).isEqualTo("browser");
        assertThat(apply("--bind")).doesNotContain("made").contains("bound torii browser");
        assertThat(apply("--bind")).doesNotContain("made", "bound torii");

        var boss = Clerk.of(world, realm, "torii-policy");
        assertThat(found(boss)).containsExactly("note events ");

        assertThat(apply("--unbind")).contains("bound browser again", "bound direct grant again");
        assertThat(bound("browserFlow")).isEqualTo("browser");
        assertThat(bound("resetCredentialsFlow")).isEqualTo("reset credentials");
        assertThat(world.visitor(name).signIn(Clerk.CLIENT, realm.user(0)).signedIn())
                .isTrue();
        pilot();
        assertThat(apply("--remove")).contains("Removed.", "client " + Clerk.CLIENT + ": no flow of its own");
        assertThat(everything()).doesNotContain("torii-", "torii ");
        assertThat(world.visitor(name).signIn(Clerk.CLIENT, realm.user(0)).signedIn())
                .isTrue();
    }

    /** One client alone has the flow, as the page for administrators says how to begin. */
    private void pilot() {
        var flows = world.admin().get("/" + realm.name() + "/authentication/flows");
        var ours = StreamSupport.stream(flows.spliterator(), false)
                .filter(flow -> flow.get("alias").asText().equals("torii browser"))
                .findFirst()
                .orElseThrow();
        var client = (ObjectNode) world.admin()
                .get("/" + realm.name() + "/clients?clientId=" + Clerk.CLIENT)
                .get(0);
        client.putObject("authenticationFlowBindingOverrides")
                .put("browser", ours.get("id").asText());
        world.admin().put("/" + realm.name() + "/clients/" + client.get("id").asText(), client);
    }

    /** Whoever holds a key was asked for it: the flow is the realm's. */
    private static List<String> found(Clerk boss) {
        return StreamSupport.stream(
                        Rest.parse(boss.get("settings/check").body()).spliterator(), false)
                .map(each -> each.get("weight").asText() + " "
                        + each.get("key").asText() + " "
                        + each.get("about").asText())
                .toList();
    }

    /** Roles were made and brought nothing: what they bring was for a second round, and the next run took them for whole. */
    @Test
    void a_run_after_one_that_was_interrupted_finishes_its_roles(World world) {
        this.world = world;
        var name = "s" + UUID.randomUUID().toString().substring(0, 8);
        world.admin().create("", Map.of("realm", name, "enabled", true));
        realm = TestRealm.standing(world.admin(), name);
        world.admin().create("/" + name + "/roles", Map.of("name", "torii-view"));
        world.admin().create("/" + name + "/roles", Map.of("name", "torii-helpdesk"));

        assertThat(apply()).contains("role torii-view brings query-users", "role torii-helpdesk brings torii-view");
        assertThat(apply()).doesNotContain("role ");

        assertThat(brings("torii-view")).containsExactly("query-users");
        assertThat(brings("torii-helpdesk")).containsExactly("torii-view");
    }

    private List<String> brings(String role) {
        return world.admin()
                .get("/" + realm.name() + "/roles/" + role + "/composites")
                .findValuesAsText("name");
    }

    private String everything() {
        var all = List.of(
                "/authentication/required-actions", "/authentication/flows", "/clients", "/client-policies/policies");
        return all.stream()
                .map(each -> world.admin().get("/" + realm.name() + each).toString())
                .collect(Collectors.joining());
    }

    @Test
    void what_cannot_be_done_is_said_in_one_line(World world) {
        this.world = world;
        realm = TestRealm.standing(world.admin(), "nowhere-" + UUID.randomUUID());

        var said = new ApplyScript(world.server().url(), realm.name()).ends(1);

        assertThat(said.lines()).hasSize(1);
        assertThat(said).startsWith("apply: GET the realm: 404");
    }

    private String bound(String flow) {
        return world.admin().get("/" + realm.name()).get(flow).asText();
    }

    private String apply(String... more) {
        return new ApplyScript(world.server().url(), realm.name()).run(more);
    }
}
