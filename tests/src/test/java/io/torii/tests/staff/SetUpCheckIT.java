package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the set-up check finds, and that it finds nothing in the realm that we hand out (R1, R64, day one). */
@ExtendWith(OnKeycloak.class)
final class SetUpCheckIT {
    private static TestRealm realm;
    private static Clerk boss;

    @BeforeAll
    static void open(World world) {
        realm = TestRealm.fresh(world.admin(), Map.of());
        boss = Clerk.of(world, realm, "torii-policy");
        // The help desk that the clerk signs in to is the test's own.
        assertThat(found()).as("the realm of realm-export/").isEmpty();
    }

    @Test
    void what_lets_somebody_past_is_said_and_is_gone_when_it_is_mended_R1() {
        var stock = realm("browserFlow", "browser", "resetCredentialsFlow", "reset credentials");
        stock.put("directGrantFlow", "direct grant").put("bruteForceProtected", false);
        var before = realm.admin().get("/" + realm.name());
        action("torii-gate-backstop", false);
        action("delete_credential", true);
        realm.admin().put("/" + realm.name(), stock);

        assertThat(found())
                .contains(
                        "open browser-flow browser",
                        "open reset-flow reset credentials",
                        "open reset-otp reset credentials",
                        "open direct-grant-flow direct grant",
                        "open backstop ",
                        "open delete-credential ",
                        "open brute-force ");

        realm.admin().put("/" + realm.name(), before);
        action("torii-gate-backstop", true);
        action("delete_credential", false);
        assertThat(found()).noneMatch(each -> each.startsWith("open"));
    }

    @Test
    void a_client_without_mode_with_a_word_that_nobody_knows_and_with_a_flow_of_its_own_are_named_R64() {
        realm.says("chat", "torii.mfa", "");
        realm.says("vpn", "torii.mfa.strength", "very");

        assertThat(found()).contains("note client-mode chat", "shut client-word vpn");

        realm.says("chat", "torii.mfa", "required");
        realm.says("vpn", "torii.mfa.strength", "any");
        assertThat(found()).noneMatch(each -> each.contains("client-"));
    }

    @Test
    void an_identity_provider_without_our_flow_is_named_R1() {
        var place = "/" + realm.name() + "/identity-provider/instances";
        realm.admin()
                .create(
                        place,
                        Map.of("alias", "university", "providerId", "oidc", "enabled", true, "config", Map.of()));

        assertThat(found()).contains("shut broker-flow university");

        realm.admin().delete(place + "/university");
    }

    @Test
    void a_gate_that_somebody_gets_around_is_none_R1() {
        var flows = "/" + realm.name() + "/authentication/flows/";
        realm.admin().create(flows + "torii%20browser/copy", Map.of("newName", "beside"));
        realm.admin().put("/" + realm.name(), realm("browserFlow", "beside"));
        assertThat(found()).noneMatch(each -> each.contains("browser-flow"));

        for (var change : List.of(
                List.of("beside torii second factor", "ALTERNATIVE"),
                List.of("beside torii second factor", "DISABLED"),
                List.of("Torii: verify", "DISABLED"),
                List.of("Torii: client admission", "DISABLED"),
                List.of("Condition - Level of Authentication", "REQUIRED"))) {
            var before = requirement(change.get(0), change.get(1));
            assertThat(found()).as(change.toString()).contains("open browser-flow beside");
            requirement(change.get(0), before);
        }

        assertThat(found()).noneMatch(each -> each.contains("browser-flow"));
        realm.admin().put("/" + realm.name(), realm("browserFlow", "torii browser"));
    }

    /** Sets it in the copied flow; what it was. */
    private static String requirement(String name, String wanted) {
        var place = "/" + realm.name() + "/authentication/flows/beside/executions";
        for (JsonNode each : realm.admin().get(place)) {
            if (each.get("displayName").asText().equals(name)) {
                realm.admin().put(place, ((ObjectNode) each.deepCopy()).put("requirement", wanted));
                return each.get("requirement").asText();
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void nobody_else_is_told(World world) {
        var other = Clerk.of(world, realm, "torii-helpdesk", "torii-view");

        assertThat(other.get("settings/check").statusCode()).isEqualTo(403);
    }

    private static ObjectNode realm(String... pairs) {
        var body = Rest.parse("{}").deepCopy();
        var node = (ObjectNode) body;
        for (var i = 0; i < pairs.length; i += 2) {
            node.put(pairs[i], pairs[i + 1]);
        }
        return node.put("realm", realm.name());
    }

    private static void action(String alias, boolean enabled) {
        var place = "/" + realm.name() + "/authentication/required-actions/" + alias;
        var action = (ObjectNode) realm.admin().get(place);
        realm.admin().put(place, action.put("enabled", enabled));
    }

    /** Weight, key and place of each. */
    private static List<String> found() {
        var answer = boss.refreshed().get("settings/check");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var all = new ArrayList<String>();
        for (JsonNode each : Rest.parse(answer.body())) {
            assertThat(each.get("mend").get("ja").asText()).isNotEmpty();
            all.add(each.get("weight").asText() + " " + each.get("key").asText() + " "
                    + each.get("about").asText());
        }
        return all;
    }
}
