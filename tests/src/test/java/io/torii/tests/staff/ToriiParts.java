package io.torii.tests.staff;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Admin;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** All that a realm has of Torii, as lines that are the same in each realm that has the same. */
record ToriiParts(Admin admin, String realm) {
    List<String> lines() {
        return Stream.of(roles(), flows(), actions(), policies(), clients())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> roles() {
        return each("/roles", "name", "torii-")
                .map(role -> "role " + role + " brings " + names(get("/roles/" + role + "/composites"), "name"))
                .toList();
    }

    private List<String> flows() {
        var lines = new ArrayList<String>();
        each("/authentication/flows", "alias", "torii ").forEach(flow -> {
            lines.add("flow " + flow);
            get("/authentication/flows/" + flow.replace(" ", "%20") + "/executions")
                    .forEach(step -> lines.add(step.get("level").asText() + " "
                            + step.get("requirement").asText() + " "
                            + step.path("providerId")
                                    .asText(step.path("displayName").asText()) + " "
                            + step.path("alias").asText()));
        });
        return lines;
    }

    private List<String> actions() {
        var lines = new ArrayList<String>();
        get("/authentication/required-actions").forEach(action -> {
            if (action.get("alias").asText().startsWith("torii-")) {
                lines.add("action " + action.get("alias").asText() + " " + action.get("enabled") + " "
                        + action.get("priority"));
            }
        });
        return lines.stream().sorted().toList();
    }

    private List<String> policies() {
        var attributes = new TreeSet<String>();
        get("").get("attributes").fieldNames().forEachRemaining(attributes::add);
        attributes.removeIf(name -> !name.startsWith("torii"));
        return List.of(
                "profiles " + get("/client-policies/profiles").get("profiles"),
                "policies " + get("/client-policies/policies").get("policies"),
                "markers "
                        + get("/components?type=io.torii.keycloak.storage.RealmMarker")
                                .size(),
                "attributes " + attributes);
    }

    private List<String> clients() {
        return each("/clients", "clientId", "torii-").map(this::client).toList();
    }

    private String client(String name) {
        var client = get("/clients?clientId=" + name).get(0);
        var mapped = get("/clients/" + client.get("id").asText() + "/scope-mappings");
        var flow = client.path("authenticationFlowBindingOverrides")
                .path("browser")
                .asText();
        var bound = flow.isEmpty()
                ? "none"
                : get("/authentication/flows/" + flow).get("alias").asText();
        return "client " + name + " " + client.get("redirectUris").toString().replace("/" + realm + "/", "/…/")
                + " flow " + bound + " roles " + new TreeSet<>(mapped.findValuesAsText("name"));
    }

    private Stream<String> each(String path, String name, String ours) {
        return names(get(path), name).stream().filter(each -> each.startsWith(ours));
    }

    private static TreeSet<String> names(JsonNode all, String name) {
        var names = new TreeSet<String>();
        StreamSupport.stream(all.spliterator(), false)
                .forEach(each -> names.add(each.get(name).asText()));
        return names;
    }

    private JsonNode get(String path) {
        return admin.get("/" + realm + path);
    }
}
