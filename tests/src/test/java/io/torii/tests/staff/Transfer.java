package io.torii.tests.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Rest;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

/** A realm whose users come from another system, and who brings them over. */
record Transfer(World world, TestRealm realm, Clerk clerk) {
    static final String HEAD = "username,stage,since,reason\n";

    static Transfer open(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of()).setting(Map.of("torii.timezone", "Asia/Tokyo"));
        return new Transfer(world, realm, Clerk.of(world, realm, "torii-policy", "torii-view"));
    }

    TestUser enrolled(String stage) {
        var user = realm.user(1);
        world.harness(realm.name()).enroll(user.id(), stage);
        return user;
    }

    String row(TestUser user, String rest) {
        return user.username() + "," + rest + "\n";
    }

    /** What became of a list of these rows. */
    JsonNode imported(String... rows) {
        return done(list(clerk, HEAD + String.join("", rows)));
    }

    HttpResponse<String> list(Clerk caller, String text) {
        return list(caller, "stages", text);
    }

    static HttpResponse<String> list(Clerk caller, String kind, String text) {
        return Clerk.ask(caller.refreshed()
                .request("bringing/" + kind)
                .setHeader("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(text)));
    }

    /** What became of a list of numbers. */
    JsonNode numbers(String... rows) {
        return done(list(clerk, "numbers", "username,slot,number\n" + String.join("", rows)));
    }

    JsonNode overview(TestUser user) {
        return Rest.parse(clerk.refreshed().get("users/" + user.id()).body());
    }

    JsonNode group(String path, int first) {
        return done(
                clerk.post("bringing/group", Map.of("group", path, "first", first, "max", 2, "reason", "old portal")));
    }

    JsonNode enrollment(TestUser user) {
        return Rest.parse(clerk.get("users/" + user.id() + "/enrollment").body());
    }

    String stage(TestUser user) {
        return enrollment(user).get("stage").asText();
    }

    static JsonNode done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Rest.parse(answer.body());
    }
}
