package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the set-up check finds in a realm of which much is amiss at once (day one). */
@ExtendWith(OnKeycloak.class)
final class BrokenRealmIT {
    /** Realm files are read without a look at their values. */
    private static final Map<String, String> SETTINGS =
            Map.of("torii.delivery.providers", "outbox,nobody", "torii.delivery.number.accounts", "0");

    private TestRealm realm;

    @Test
    void everything_is_named_the_worst_first(World world) {
        realm = TestRealm.fresh(world.admin(), SETTINGS);
        realm.admin().put("/" + realm.name() + "/client-policies/policies", Map.of("policies", List.of()));
        realm.admin().put("/" + realm.name(), Map.of("realm", realm.name(), "adminEventsEnabled", false));
        action("torii-registration");
        lacking();
        flowsOfTheirOwn();
        programs();

        assertThat(found())
                .containsExactly(
                        "open client-policy ",
                        "shut client-flow kiosk",
                        "shut client-flow script",
                        "shut ecp mailer",
                        "shut action torii-registration",
                        "shut client torii-recovery",
                        "shut setting torii.delivery.number.accounts",
                        "shut provider nobody",
                        "note admin-events ");
    }

    private void lacking() {
        var client = (ObjectNode) realm.admin()
                .get("/" + realm.name() + "/clients?clientId=torii-recovery")
                .get(0);
        realm.admin().put("/" + realm.name() + "/clients/" + client.get("id").asText(), client.put("enabled", false));
    }

    /** Two that pass the gate by, one that does not, and one by whose grant nobody comes. */
    private void flowsOfTheirOwn() {
        client("kiosk", true, Map.of("browser", flow("browser")));
        client("script", true, Map.of("direct_grant", flow("direct grant")));
        client("pilot", true, Map.of("browser", flow("torii browser"), "direct_grant", flow("torii direct grant")));
        client("quiet", false, Map.of("direct_grant", flow("direct grant")));
    }

    private void client(String id, boolean grants, Map<String, String> flows) {
        realm.admin()
                .create(
                        "/" + realm.name() + "/clients",
                        Map.of(
                                "clientId",
                                id,
                                "directAccessGrantsEnabled",
                                grants,
                                "authenticationFlowBindingOverrides",
                                flows,
                                "attributes",
                                Map.of("torii.mfa", "optional")));
    }

    private String flow(String alias) {
        for (JsonNode each : realm.admin().get("/" + realm.name() + "/authentication/flows")) {
            if (each.get("alias").asText().equals(alias)) {
                return each.get("id").asText();
            }
        }
        throw new AssertionError(alias);
    }

    /** One that takes passwords of programs, one that does not, and one of another protocol that says so. */
    private void programs() {
        saml("mailer", "saml", "true");
        saml("library", "saml", "false");
        saml("odd", "openid-connect", "true");
    }

    private void saml(String id, String protocol, String allowed) {
        var attributes = Map.of("torii.mfa", "optional", "saml.allow.ecp.flow", allowed);
        realm.admin()
                .create(
                        "/" + realm.name() + "/clients",
                        Map.of("clientId", id, "protocol", protocol, "attributes", attributes));
    }

    private void action(String alias) {
        var place = "/" + realm.name() + "/authentication/required-actions/" + alias;
        realm.admin().put(place, ((ObjectNode) realm.admin().get(place)).put("enabled", false));
    }

    /** As the server's administrator sees it: with these settings nobody of this realm signs in by a code. */
    private List<String> found() {
        var all = new ArrayList<String>();
        for (JsonNode each : realm.admin().get("/" + realm.name() + "/torii/settings/check")) {
            all.add(each.get("weight").asText() + " " + each.get("key").asText() + " "
                    + each.get("about").asText());
        }
        return all;
    }
}
