package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Passes without a member of staff. */
public final class PassHarness {
    private final String base;

    public PassHarness(URI server, String realm) {
        base = server + "/realms/" + realm + "/torii-test-pass/";
    }

    /** A pass of this scope, as identity verification makes it. */
    public String pass(TestUser user, String scope) {
        return pass(user, scope, Map.of());
    }

    /** The same with wishes: {@code start} and {@code life} in seconds, {@code once}, {@code staff}. */
    public String pass(TestUser user, String scope, Map<String, String> wishes) {
        return issue(user, scope, wishes).get("pass").asText();
    }

    public JsonNode issue(TestUser user, String scope, Map<String, String> wishes) {
        var asked = new LinkedHashMap<>(wishes);
        asked.put("scope", scope);
        return Rest.json(Rest.send(Rest.to(URI.create(base + "users/" + user.id() + "/pass"))
                .header("Content-Type", "application/json")
                .POST(Rest.body(asked))
                .build()));
    }

    public boolean revoke(TestUser user) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "users/" + user.id() + "/revocation"))
                        .POST(Rest.body(""))
                        .build()))
                .get("revoked")
                .asBoolean();
    }

    /** What this node has computed so far: {@code digests} and {@code hashes}. */
    public JsonNode operations() {
        return Rest.json(
                Rest.send(Rest.to(URI.create(base + "operations")).GET().build()));
    }
}
