package io.torii.floorplan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What of the demo realm belongs into a realm that is there already, a file for each way in. */
record RealmPieces(JsonNode realm) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FLOWS =
            List.of("browserFlow", "directGrantFlow", "resetCredentialsFlow", "firstBrokerLoginFlow");

    Map<String, JsonNode> files() {
        return new TreeMap<>(Map.of(
                "roles.json", roles(),
                "clients.json", clients(),
                "flows.json", flows(),
                "required-actions.json", actions(),
                "client-policies.json", policies(),
                "marker.json", marker(),
                "bindings.json", bindings()));
    }

    /** As the console's partial import takes it; what is there stays. */
    private JsonNode roles() {
        var roles = importing();
        roles.putObject("roles").set("realm", realm.at("/roles/realm"));
        return roles;
    }

    private JsonNode clients() {
        var clients = importing();
        var list = clients.putArray("clients");
        realm.get("clients").forEach(client -> {
            if (isOurs(client.get("clientId"))) {
                // A flow is named by its id there, which another realm does not have: see bindings.json.
                list.add(((ObjectNode) client.deepCopy()).without("authenticationFlowBindingOverrides"));
            }
        });
        return clients;
    }

    private JsonNode flows() {
        var flows = JSON.createObjectNode();
        var list = flows.putArray("authenticationFlows");
        realm.get("authenticationFlows").forEach(flow -> list.add(((ObjectNode) flow.deepCopy()).without("id")));
        flows.set("authenticatorConfig", realm.get("authenticatorConfig"));
        return flows;
    }

    /** Without the demo's settings. */
    private JsonNode actions() {
        var actions = JSON.createArrayNode();
        realm.get("requiredActions").forEach(action -> {
            if (isOurs(action.get("alias"))) {
                var ours = (ObjectNode) action.deepCopy();
                ours.remove("config");
                // It refuses whoever was not asked, so it begins with the flows that ask.
                actions.add(
                        action.get("alias").asText().equals("torii-gate-backstop") ? ours.put("enabled", false) : ours);
            }
        });
        return actions;
    }

    /** Not enabled, for the same reason. */
    private JsonNode policies() {
        var policies = JSON.createObjectNode();
        policies.set("profiles", realm.at("/clientProfiles/profiles"));
        policies.set("policies", realm.at("/clientPolicies/policies").deepCopy());
        policies.get("policies").forEach(policy -> ((ObjectNode) policy).put("enabled", false));
        return policies;
    }

    private JsonNode marker() {
        var type = "io.torii.keycloak.storage.RealmMarker";
        var marker = (ObjectNode) realm.get("components").get(type).get(0).deepCopy();
        marker.remove("subComponents");
        return marker.put("providerType", type);
    }

    /** What holds flows and roles together with the realm and with its clients. */
    private JsonNode bindings() {
        var bindings = JSON.createObjectNode();
        var bound = bindings.putObject("realm");
        FLOWS.forEach(flow -> bound.set(flow, realm.get(flow)));
        bound.set("accessCodeLifespanUserAction", realm.get("accessCodeLifespanUserAction"));
        bound.putObject("attributes").set("acr.loa.map", realm.at("/attributes/acr.loa.map"));
        var held = bindings.putObject("clientFlows");
        realm.get("clients").forEach(client -> client.path("authenticationFlowBindingOverrides")
                .properties()
                .forEach(
                        override -> held.withObject("/" + client.get("clientId").asText())
                                .put(override.getKey(), alias(override.getValue()))));
        bindings.set("scopeMappings", realm.get("scopeMappings"));
        bindings.set("clientScopeMappings", realm.get("clientScopeMappings"));
        return bindings;
    }

    private String alias(JsonNode id) {
        for (var flow : (ArrayNode) realm.get("authenticationFlows")) {
            if (id.equals(flow.get("id"))) {
                return flow.get("alias").asText();
            }
        }
        throw new IllegalStateException("no flow has the id " + id);
    }

    private static ObjectNode importing() {
        return JSON.createObjectNode().put("ifResourceExists", "SKIP");
    }

    private static boolean isOurs(JsonNode name) {
        return name.asText().startsWith("torii-");
    }
}
