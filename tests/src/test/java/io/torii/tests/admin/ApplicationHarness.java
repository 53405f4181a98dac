package io.torii.tests.admin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;

/** Applications without the pages that file them. */
public final class ApplicationHarness {
    private final String base;

    public ApplicationHarness(URI server, String realm) {
        base = server + "/realms/" + realm + "/torii-test-application/";
    }

    /** As from a session with a factor, for this cause: {@code id}, {@code code}, or why not. */
    public JsonNode again(TestUser user, String cause) {
        return post("again/" + user.id() + "/" + cause);
    }

    /** To end MFA. */
    public JsonNode end(TestUser user) {
        return post("end/" + user.id());
    }

    /** With this file as its picture. */
    public JsonNode photo(TestUser user, byte[] file) {
        return Rest.json(Rest.send(Rest.to(URI.create(base + "photo/" + user.id()))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file))
                .build()));
    }

    /** What a typed pick-up code comes to: {@code verdict}, and whether the window is {@code collected}. */
    public JsonNode enter(TestUser user, String code) {
        return post("enter/" + user.id() + "/" + code);
    }

    /** Approves it on a node that dies before anything follows. */
    public void approveAndDie(String id) {
        if (!post("approved/" + id).get("stored").asBoolean()) {
            throw new AssertionError("not stored");
        }
    }

    /** Runs the job. */
    public void sweep() {
        post("sweep");
    }

    public String state(TestUser user) {
        return stands(user).get("state").asText();
    }

    /** Its {@code id}, its {@code state}, and what is {@code pending}. */
    public JsonNode stands(TestUser user) {
        return post("stands/" + user.id());
    }

    private JsonNode post(String path) {
        return Rest.json(
                Rest.send(Rest.to(URI.create(base + path)).POST(Rest.body("")).build()));
    }
}
